namespace Graph.Data.Exporting.Popolo;

/// <summary>A name in another language, a former one, or another spelling, as Popolo writes it; null is not written.</summary>
internal sealed record PopoloName(string Name, string Lang, string Note, string? StartDate, string? EndDate);
