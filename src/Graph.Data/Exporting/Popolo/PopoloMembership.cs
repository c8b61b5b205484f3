namespace Graph.Data.Exporting.Popolo;

/// <summary>That a person holds a post, as Popolo writes it; null is not written.</summary>
internal sealed record PopoloMembership(
    string Id,
    string PersonId,
    string OrganizationId,
    string? OnBehalfOfId,
    string PostId,
    string AreaId,
    string Role,
    string? StartDate,
    string? EndDate,
    IReadOnlyList<PopoloSource>? Sources
);
