using System.Globalization;

namespace Graph.Server.Generating;

/// <summary>
/// Makes borders: a district touches the one before and the one after it, and every fifth the fifth before and after it.
/// Both sides tell of it, and now and then only one, or both put the other in the same direction.
/// </summary>
internal sealed class GeneratedBorders(DatasetSize size, Chance chance, ElectionCalendar calendar)
{
    private const int Row = 5;

    /// <summary>The borders that a district's own side states.</summary>
    public IEnumerable<object> Of(int district, int division) =>
        Neighbours(district)
            .Where(n => n.Number >= 1 && n.Number <= size.Districts)
            .Where(n => GeneratedDistrict.Stands(chance, calendar, n.Number, division))
            .Where(n => n.Number < district || !IsForgotten(district, n.Number))
            .Select(n => Border(district, n.Number, n.Direction, calendar.YearOfDivision(division)));

    private static IEnumerable<(int Number, string Direction)> Neighbours(int district)
    {
        yield return (district - 1, "W");
        yield return (district + 1, "E");
        if (district % Row != 0)
            yield break;
        yield return (district - Row, "N");
        yield return (district + Row, "S");
    }

    private bool IsForgotten(int first, int second) => chance.Is(3, "forgotten border", first, second);

    private object Border(int district, int neighbour, string direction, int year) =>
        new
        {
            to = string.Create(CultureInfo.InvariantCulture, $"{neighbour}-{year}"),
            direction = neighbour > district && chance.Is(3, "wrong direction", district, neighbour)
                ? Opposite(direction)
                : direction,
        };

    private static string Opposite(string direction) => direction == "E" ? "W" : "N";
}
