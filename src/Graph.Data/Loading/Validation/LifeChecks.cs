using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>A district's lives follow each other.</summary>
internal static class LifeChecks
{
    public static IEnumerable<DatasetError> Find(DatasetPart district) =>
        district
            .Lives()
            .Where(l => l.Record.Until is { } until && until.IsBefore(l.Record.Since))
            .Select(l => DatasetErrors.EndsBeforeItBegins(l.Place.Key("until"), l.Record.Since, l.Record.Until))
            .Concat(FindInDistrict(district.Lives()));

    private static IEnumerable<DatasetError> FindInDistrict(IEnumerable<Life> lives)
    {
        var inOrder = lives.OrderBy(l => l.Record.Since).ToList();
        return inOrder.SelectMany((later, index) => inOrder.Take(index).SelectMany(earlier => Compare(earlier, later)));
    }

    private static IEnumerable<DatasetError> Compare(Life earlier, Life later)
    {
        if (earlier.Id == later.Id)
            yield return DatasetErrors.LifeTwice(later.Place.Key("since"), later.Id, earlier.Place);
        else if (earlier.Period.ReachesInto(later.Period))
            yield return DatasetErrors.LivesOverlap(
                later.Place.Key("since"),
                later.Id,
                earlier.Id,
                earlier.Record.Until
            );
    }
}
