namespace Graph.Data.Loading.Files;

/// <summary>A number of people, and the year that it is of.</summary>
internal sealed record CountOfYearRecord
{
    public required int Value { get; init; }

    public int? Year { get; init; }
}
