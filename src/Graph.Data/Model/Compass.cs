namespace Graph.Data.Model;

/// <summary>A direction on the compass.</summary>
/// <remarks>Clockwise from north, and stored as a number: the opposite is four further, modulo eight.</remarks>
public enum Compass
{
    /// <summary>North.</summary>
    N,

    /// <summary>Northeast.</summary>
    NE,

    /// <summary>East.</summary>
    E,

    /// <summary>Southeast.</summary>
    SE,

    /// <summary>South.</summary>
    S,

    /// <summary>Southwest.</summary>
    SW,

    /// <summary>West.</summary>
    W,

    /// <summary>Northwest.</summary>
    NW,
}
