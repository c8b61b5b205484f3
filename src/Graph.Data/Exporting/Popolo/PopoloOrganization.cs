namespace Graph.Data.Exporting.Popolo;

/// <summary>A chamber, a party or a bloc, as Popolo writes it; null is not written.</summary>
internal sealed record PopoloOrganization(
    string Id,
    string Name,
    string Classification,
    string? Abbreviation,
    string? AreaId,
    string? DissolutionDate,
    IReadOnlyList<PopoloName>? OtherNames,
    IReadOnlyList<PopoloSource>? Sources
);
