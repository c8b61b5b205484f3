namespace Graph.Benchmarks.Peers.Model;

internal enum Compass
{
    N,
    E,
    S,
    W,
}
