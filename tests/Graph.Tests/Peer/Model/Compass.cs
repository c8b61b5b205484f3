namespace Graph.Tests.Peer.Model;

public enum Compass
{
    N,
    NE,
    E,
    SE,
    S,
    SW,
    W,
    NW,
}
