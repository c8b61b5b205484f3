using Graph.Data.Model;

namespace Graph.Data.Loading.Files;

/// <summary>A former name, or another spelling.</summary>
internal sealed record OtherNameRecord
{
    public required Language Language { get; init; }

    public required string Text { get; init; }

    public required NameKind Kind { get; init; }

    public int? SinceYear { get; init; }

    public int? UntilYear { get; init; }
}
