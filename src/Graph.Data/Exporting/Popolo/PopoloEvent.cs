namespace Graph.Data.Exporting.Popolo;

/// <summary>An election, as Popolo writes it; null is not written.</summary>
internal sealed record PopoloEvent(
    string Id,
    string Name,
    string Classification,
    string OrganizationId,
    string? StartDate,
    string? EndDate,
    IReadOnlyList<PopoloSource>? Sources
);
