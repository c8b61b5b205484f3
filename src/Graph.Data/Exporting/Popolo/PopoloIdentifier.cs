namespace Graph.Data.Exporting.Popolo;

/// <summary>A code that somebody else gives, as Popolo writes it; null is not written.</summary>
internal sealed record PopoloIdentifier(string Scheme, string Identifier);
