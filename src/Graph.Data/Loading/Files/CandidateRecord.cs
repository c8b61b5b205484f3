using Graph.Data.Model;

namespace Graph.Data.Loading.Files;

/// <summary>A person who stood in a contest: a deputy, or somebody who is known from here alone.</summary>
internal sealed record CandidateRecord : ICited
{
    public string? Deputy { get; init; }

    public string? Id { get; init; }

    public NamesRecord? Names { get; init; }

    public string? Party { get; init; }

    public NominationKind? Nomination { get; init; }

    public string? NominatedBy { get; init; }

    public int? Votes { get; init; }

    public double? Percent { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];

    /// <summary>What is unique among the candidates of a contest.</summary>
    public string Person() => Deputy ?? Id ?? "";
}
