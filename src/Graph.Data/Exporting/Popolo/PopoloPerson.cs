namespace Graph.Data.Exporting.Popolo;

/// <summary>A person, as Popolo writes it; null is not written.</summary>
internal sealed record PopoloPerson(
    string Id,
    string Name,
    IReadOnlyList<PopoloName>? OtherNames,
    IReadOnlyList<PopoloSource>? Sources
);
