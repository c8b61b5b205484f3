namespace Graph.Data.Model;

/// <summary>What sort of region it is.</summary>
public enum RegionKind
{
    /// <summary>A region (oblys).</summary>
    Region,

    /// <summary>A city with a region's standing: Astana, Almaty or Shymkent.</summary>
    CityOfRepublicanSignificance,
}
