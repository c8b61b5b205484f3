using Graph.Data.Model;

namespace Graph.Data.Loading;

/// <summary>
/// Compares directions. Sources name one of eight winds, each for a wide view, so that one wind more or less is no
/// contradiction.
/// </summary>
internal static class Winds
{
    private const int Count = 8;

    /// <summary>Whether two sides of a border can both be right: opposite, give or take one wind.</summary>
    public static bool AreOpposite(Compass direction, Compass reverse) => AreAlike(direction, Opposite(reverse));

    /// <summary>Whether two sources can both be right: the same direction, give or take one wind.</summary>
    public static bool AreAlike(Compass direction, Compass other) =>
        ((int)direction - (int)other + Count) % Count is 0 or 1 or Count - 1;

    /// <summary>The direction that looks back.</summary>
    public static Compass Opposite(Compass direction) => (Compass)(((int)direction + Count / 2) % Count);

    /// <summary>The direction as sentences write it.</summary>
    public static string Word(Compass direction) =>
        direction switch
        {
            Compass.N => "north",
            Compass.NE => "northeast",
            Compass.E => "east",
            Compass.SE => "southeast",
            Compass.S => "south",
            Compass.SW => "southwest",
            Compass.W => "west",
            _ => "northwest",
        };
}
