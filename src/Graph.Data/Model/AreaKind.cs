namespace Graph.Data.Model;

/// <summary>What sort of area it is.</summary>
public enum AreaKind
{
    /// <summary>A raion, that is a district of a region.</summary>
    District,

    /// <summary>A district of a city.</summary>
    CityDistrict,

    /// <summary>A city that is not part of a raion.</summary>
    City,
}
