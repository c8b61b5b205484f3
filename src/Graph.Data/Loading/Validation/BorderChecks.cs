using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>A life borders other districts' lives of its own time, and each of them once.</summary>
internal static class BorderChecks
{
    public static IEnumerable<DatasetError> Find(DatasetContent content)
    {
        var lives = content.Lives().ToLookup(l => l.Id, StringComparer.Ordinal);
        return content
            .Lives()
            .SelectMany(l =>
                l.Borders.SelectMany(b => FindIn(l, b, lives[b.Record.To].FirstOrDefault())).Concat(Twice(l))
            );
    }

    private static IEnumerable<DatasetError> FindIn(Life life, Located<BorderRecord> border, Life? neighbour)
    {
        var place = border.Place.Key("to");
        if (neighbour?.District == life.District)
            yield return DatasetErrors.BorderWithItself(place, life.District);
        else if (neighbour is not null && neighbour.IsApartFrom(life))
            yield return DatasetErrors.BorderThroughTime(place, life.Id, neighbour.Id);
    }

    private static IEnumerable<DatasetError> Twice(Life life) =>
        Repetitions
            .In(life.Borders, b => b.To)
            .Select(b => DatasetErrors.BorderTwice(b.Again.Place.Key("to"), b.Again.Record.To, b.First));
}
