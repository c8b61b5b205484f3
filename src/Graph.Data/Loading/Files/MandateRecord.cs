using System.Text.Json.Serialization;
using Graph.Data.Model;

namespace Graph.Data.Loading.Files;

/// <summary>That a deputy represents a life of a district.</summary>
internal sealed record MandateRecord : ICited
{
    public required string Deputy { get; init; }

    public string? Party { get; init; }

    [JsonConverter(typeof(ElectionIdConverter))]
    public string? WonIn { get; init; }

    public required Moment Since { get; init; }

    public Moment? Until { get; init; }

    public MandateEndReason? EndReason { get; init; }

    public string? EndNote { get; init; }

    public string? EndedBy { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];

    /// <summary>From when until when it was held.</summary>
    public Period Period() => new(Since, Until);
}
