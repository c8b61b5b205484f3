namespace Graph.Data.Model;

/// <summary>What sort of region it is.</summary>
public enum RegionKind
{
    /// <summary>A region (oblys).</summary>
    Region,

    /// <summary>A city with a region's standing that is not the capital: Almaty or Shymkent.</summary>
    CityOfRepublicanSignificance,

    /// <summary>The capital, which has a region's standing and is a kind of its own in the law: Astana.</summary>
    Capital,
}
