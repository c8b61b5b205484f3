namespace Graph.Data.Model;

/// <summary>
/// That a fact stands in a source. Where sources contradict each other, each one's statement has a citation of its own.
/// </summary>
public sealed class Citation
{
    /// <summary>Number of the citation within the loaded revision; it means nothing elsewhere.</summary>
    public required int Id { get; init; }

    /// <summary>
    /// Stable ID: what the statement is about, the source, and where there are such the field and a hash of what it states,
    /// e.g. `contest-12-2023/wp-12/percent`.
    /// </summary>
    public string Key { get; internal set; } = "";

    /// <summary>ID of the source.</summary>
    public required string SourceId { get; init; }

    /// <summary>The source.</summary>
    public Source Source { get; init; } = null!;

    /// <summary>
    /// The field that the statement is about, e.g. `population`; null where it is about the whole record.
    /// </summary>
    public string? Field { get; init; }

    /// <summary>What this source states, where it differs from the value shown; null where it agrees.</summary>
    public string? States { get; init; }

    /// <summary>
    /// True where the value does not stand in the source but follows from what does; `note` says how.
    /// </summary>
    public required bool Derived { get; init; }

    /// <summary>
    /// Day that the statement is of, where it is of another one than the value shown, as a count of voters is; null where
    /// it is of no certain day, or of the same.
    /// </summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>
    /// What this source counts, where that is something else than the field does, e.g. `candidates for all seats`; null
    /// where it is the same. It contradicts nothing then.
    /// </summary>
    public string? Counts { get; init; }

    /// <summary>True where what this source states is a slip of the pen or of a machine; `note` says how one knows.</summary>
    public required bool Misprint { get; init; }

    /// <summary>How the value was derived, or what else a reader should know; null if there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>ID of the legislature that the statement is about; null if it is about something else.</summary>
    public string? LegislatureId { get; init; }

    /// <summary>ID of the district that the statement is about; null if it is about something else.</summary>
    public string? DistrictId { get; init; }

    /// <summary>ID of the life of a district that the statement is about; null if it is about something else.</summary>
    public string? IncarnationId { get; init; }

    /// <summary>
    /// ID of the first side of the border that the statement is about; null if it is about something else.
    /// </summary>
    public string? BorderFromId { get; init; }

    /// <summary>
    /// ID of the other side of the border that the statement is about; null if it is about something else.
    /// </summary>
    public string? BorderToId { get; init; }

    /// <summary>
    /// ID of the life of a district whose coverage the statement is about; null if it is about something else.
    /// </summary>
    public string? CoverageIncarnationId { get; init; }

    /// <summary>ID of the area whose coverage the statement is about; null if it is about something else.</summary>
    public string? CoverageAreaId { get; init; }

    /// <summary>ID of the region that the statement is about; null if it is about something else.</summary>
    public string? RegionId { get; init; }

    /// <summary>ID of the area that the statement is about; null if it is about something else.</summary>
    public string? AreaId { get; init; }

    /// <summary>ID of the settlement that the statement is about; null if it is about something else.</summary>
    public string? SettlementId { get; init; }

    /// <summary>ID of the election that the statement is about; null if it is about something else.</summary>
    public string? ElectionId { get; init; }

    /// <summary>ID of the contest that the statement is about; null if it is about something else.</summary>
    public string? ContestId { get; init; }

    /// <summary>ID of the candidate that the statement is about; null if it is about something else.</summary>
    public string? CandidateId { get; init; }

    /// <summary>ID of the deputy that the statement is about; null if it is about something else.</summary>
    public string? DeputyId { get; init; }

    /// <summary>ID of the mandate that the statement is about; null if it is about something else.</summary>
    public string? MandateId { get; init; }

    /// <summary>ID of the party that the statement is about; null if it is about something else.</summary>
    public string? PartyId { get; init; }

    /// <summary>
    /// ID of the election whose party result the statement is about; null if it is about something else.
    /// </summary>
    public string? PartyResultElectionId { get; init; }

    /// <summary>ID of the party whose result the statement is about; null if it is about something else.</summary>
    public string? PartyResultPartyId { get; init; }

    /// <summary>ID of the act that the statement is about; null if it is about something else.</summary>
    public string? ActId { get; init; }
}
