using Graph.Data.Loading.Facts;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Tells what the two sides of a border say together.</summary>
internal static class BorderSides
{
    /// <summary>Whether both sides can be right; null where one of them names no direction.</summary>
    public static bool? FaceEachOther(this LifeFacts lives, string from, string to, Compass? direction) =>
        direction is { } own && lives.Border(to, from)?.Direction is { } reverse
            ? Winds.AreOpposite(own, reverse)
            : null;
}
