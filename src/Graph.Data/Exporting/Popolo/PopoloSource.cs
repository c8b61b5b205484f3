namespace Graph.Data.Exporting.Popolo;

/// <summary>Where a fact was read, as Popolo writes it; null is not written.</summary>
internal sealed record PopoloSource(string? Url, string Note);
