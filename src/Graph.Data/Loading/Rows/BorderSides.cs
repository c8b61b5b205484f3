using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Knows where each side of a border says that the other one lies.</summary>
internal sealed class BorderSides(DatasetContent content)
{
    private readonly Dictionary<(string From, string To), Compass?> directions = (
        from life in content.Of<Life>()
        from border in life.Record.Record.Borders
        select (From: life.Record.Id, border.To, border.Direction)
    ).ToDictionary(b => (b.From, b.To), b => b.Direction);

    /// <summary>Whether both sides can be right; null where one of them names no direction.</summary>
    public bool? FacesReverse(string from, BorderRecord border) =>
        border.Direction is { } direction && directions.GetValueOrDefault((border.To, from)) is { } reverse
            ? Winds.AreOpposite(direction, reverse)
            : null;
}
