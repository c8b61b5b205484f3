namespace Graph.Data.Loading.Files;

/// <summary>The names shown, one a language.</summary>
internal sealed record NamesRecord
{
    public required string En { get; init; }

    public string? Kk { get; init; }

    public string? KkLatn { get; init; }

    public string? Ru { get; init; }
}
