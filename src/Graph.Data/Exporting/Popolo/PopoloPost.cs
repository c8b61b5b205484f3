namespace Graph.Data.Exporting.Popolo;

/// <summary>A seat of a chamber, as Popolo writes it; null is not written.</summary>
internal sealed record PopoloPost(
    string Id,
    string Label,
    string Role,
    string OrganizationId,
    string AreaId,
    string? StartDate,
    string? EndDate,
    IReadOnlyList<PopoloSource>? Sources
);
