using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;

namespace Graph.Data.Loading.Facts;

/// <summary>What is kept of a life of a district once its file is read: how it lies among the others.</summary>
/// <param name="life">The life.</param>
/// <param name="days">The days on which it stood.</param>
/// <param name="index">Which of its file it is.</param>
internal sealed class LifeFact(Life life, Days days, int index)
{
    private readonly string file = life.Place.File;

    public string Id { get; } = life.Id;

    /// <summary>The district's number.</summary>
    public int District { get; } = life.District;

    /// <summary>From when until when it stood, as its file says it.</summary>
    public Period Period { get; } = life.Period;

    /// <summary>The days on which it stood, as comparisons need them.</summary>
    public Days Days { get; } = days;

    /// <summary>The borders that its own source states, in the order of its file.</summary>
    public BorderFact[] Borders { get; } = [.. life.Record.Borders.Select(BorderFact.Of)];

    /// <summary>The areas that it covers.</summary>
    public CoverageFact[] Coverage { get; } =
    [.. life.Record.Coverage.Select(c => new CoverageFact(c.Area, c.Partial))];

    /// <summary>Where it stands.</summary>
    public Place Place => Place.Whole(file).Key("incarnations").Item(index);

    /// <summary>Where a border of its own stands.</summary>
    public Place PlaceOfBorder(int border) => Place.Key("borders").Item(border);

    /// <summary>Whether there was a day on which both stood.</summary>
    public bool StoodWith(LifeFact other) => Days.First < other.Days.End && other.Days.First < Days.End;
}
