namespace Graph.Data.Model;

/// <summary>One name of something, in one language.</summary>
public sealed class LocalizedName
{
    /// <summary>Number of the name within the loaded revision; it means nothing elsewhere.</summary>
    public required int Id { get; init; }

    /// <summary>Language, and for Kazakh the script, in which the name is written.</summary>
    public required Language Language { get; init; }

    /// <summary>The name itself, e.g. `№12 сайлау округі`.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// Whether it is the name shown, a former one or another spelling; at most one is shown for each language.
    /// </summary>
    public required NameKind Kind { get; init; }

    /// <summary>First year in which the name was in use; null where no source says.</summary>
    public int? SinceYear { get; init; }

    /// <summary>Last year in which the name was in use; null while it is, or where no source says.</summary>
    public int? UntilYear { get; init; }

    /// <summary>ID of the legislature that bears the name; null if something else does.</summary>
    public string? LegislatureId { get; init; }

    /// <summary>ID of the district that bears the name; null if something else does.</summary>
    public string? DistrictId { get; init; }

    /// <summary>ID of the region that bears the name; null if something else does.</summary>
    public string? RegionId { get; init; }

    /// <summary>ID of the area that bears the name; null if something else does.</summary>
    public string? AreaId { get; init; }

    /// <summary>ID of the settlement that bears the name; null if something else does.</summary>
    public string? SettlementId { get; init; }

    /// <summary>ID of the deputy who bears the name; null if something else does.</summary>
    public string? DeputyId { get; init; }

    /// <summary>ID of the candidate who bears the name; null if something else does.</summary>
    public string? CandidateId { get; init; }

    /// <summary>ID of the party that bears the name; null if something else does.</summary>
    public string? PartyId { get; init; }
}
