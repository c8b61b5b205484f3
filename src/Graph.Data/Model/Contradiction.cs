namespace Graph.Data.Model;

/// <summary>
/// Two sources, or two sides of a border, that cannot both be right. Both statements are kept; which one is right is
/// not decided here.
/// </summary>
/// <remarks>
/// It is computed from the other rows whenever a dataset is loaded. One of the subjects is set: by the kind of the row
/// that it is about, once the rest is known.
/// </remarks>
public sealed class Contradiction
{
    /// <summary>Stable, readable ID: what it is about, e.g. `border-3-2023-12-2023`.</summary>
    public required string Id { get; init; }

    /// <summary>Revision of the dataset in which it was found.</summary>
    public required string DatasetRevision { get; init; }

    /// <summary>In which way the statements contradict each other.</summary>
    public required ContradictionKind Kind { get; init; }

    /// <summary>
    /// One sentence that tells who says what, e.g. `No. 3's page puts No. 12 to the northwest of No. 3, No. 12's page
    /// puts No. 3 to the southwest of No. 12.`
    /// </summary>
    public required string Message { get; init; }

    /// <summary>ID of the legislature that it is about; null if it is about something else.</summary>
    public string? LegislatureId { get; internal set; }

    /// <summary>The legislature that it is about; null if it is about something else.</summary>
    public Legislature? Legislature { get; init; }

    /// <summary>ID of the district that it is about; null if it is about something else.</summary>
    public string? DistrictId { get; internal set; }

    /// <summary>The district that it is about; null if it is about something else.</summary>
    public District? District { get; init; }

    /// <summary>
    /// ID of the life of a district that it is about, or from whose side a border or an area is told; null if it is
    /// about something else.
    /// </summary>
    public string? IncarnationId { get; internal set; }

    /// <summary>
    /// The life of a district that it is about, or from whose side a border or an area is told; null if it is about
    /// something else.
    /// </summary>
    public Incarnation? Incarnation { get; init; }

    /// <summary>ID of the region that it is about; null if it is about something else.</summary>
    public string? RegionId { get; internal set; }

    /// <summary>The region that it is about; null if it is about something else.</summary>
    public Region? Region { get; init; }

    /// <summary>ID of the area that it is about; null if it is about something else.</summary>
    public string? AreaId { get; internal set; }

    /// <summary>The area that it is about; null if it is about something else.</summary>
    public Area? Area { get; init; }

    /// <summary>ID of the settlement that it is about; null if it is about something else.</summary>
    public string? SettlementId { get; internal set; }

    /// <summary>The settlement that it is about; null if it is about something else.</summary>
    public Settlement? Settlement { get; init; }

    /// <summary>
    /// ID of the election that it is about, or in which a party's result is; null if it is about something else.
    /// </summary>
    public string? ElectionId { get; internal set; }

    /// <summary>
    /// The election that it is about, or in which a party's result is; null if it is about something else.
    /// </summary>
    public Election? Election { get; init; }

    /// <summary>ID of the contest that it is about; null if it is about something else.</summary>
    public string? ContestId { get; internal set; }

    /// <summary>The contest that it is about; null if it is about something else.</summary>
    public Contest? Contest { get; init; }

    /// <summary>ID of the candidate that it is about; null if it is about something else.</summary>
    public string? CandidateId { get; internal set; }

    /// <summary>The candidate that it is about; null if it is about something else.</summary>
    public Candidate? Candidate { get; init; }

    /// <summary>ID of the deputy that it is about; null if it is about something else.</summary>
    public string? DeputyId { get; internal set; }

    /// <summary>The deputy that it is about; null if it is about something else.</summary>
    public Deputy? Deputy { get; init; }

    /// <summary>ID of the mandate that it is about; null if it is about something else.</summary>
    public string? MandateId { get; internal set; }

    /// <summary>The mandate that it is about; null if it is about something else.</summary>
    public Mandate? Mandate { get; init; }

    /// <summary>ID of the party that it is about; null if it is about something else.</summary>
    public string? PartyId { get; internal set; }

    /// <summary>The party that it is about; null if it is about something else.</summary>
    public Party? Party { get; init; }

    /// <summary>ID of the act that it is about; null if it is about something else.</summary>
    public string? ActId { get; internal set; }

    /// <summary>The act that it is about; null if it is about something else.</summary>
    public Act? Act { get; init; }

    /// <summary>Where the statements stand that contradict each other, both sides' together.</summary>
    public List<Citation> Citations { get; init; } = [];
}
