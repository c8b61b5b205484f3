using Graph.Data.Loading.Facts;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>A life borders other districts' lives of its own time, and each of them once.</summary>
internal static class BorderChecks
{
    /// <summary>The lives that one life names twice.</summary>
    public static IEnumerable<DatasetError> FindTwice(DatasetPart district) =>
        from life in district.Lives()
        from border in Repetitions.In(life.Borders, b => b.To)
        select DatasetErrors.BorderTwice(border.Again.Place.Key("to"), border.Again.Record.To, border.First);

    /// <summary>The lives that none can border.</summary>
    public static IEnumerable<DatasetError> FindAcross(LifeFacts lives) =>
        from life in lives.All
        from border in life.Borders.Index()
        let neighbour = lives.Find(border.Item.To)
        where neighbour is not null
        from error in FindIn(life, border.Index, neighbour)
        select error;

    private static IEnumerable<DatasetError> FindIn(LifeFact life, int border, LifeFact neighbour)
    {
        if (neighbour.District == life.District)
            yield return DatasetErrors.BorderWithItself(life.PlaceOfBorder(border).Key("to"), life.District);
        else if (neighbour.Period.IsApartFrom(life.Period))
            yield return DatasetErrors.BorderThroughTime(life.PlaceOfBorder(border).Key("to"), life.Id, neighbour.Id);
    }
}
