namespace Graph.Tests.Peer.Model;

public enum RegionKind
{
    Region,
    CityOfRepublicanSignificance,
}
