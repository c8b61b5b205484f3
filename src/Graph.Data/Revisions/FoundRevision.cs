namespace Graph.Data.Revisions;

/// <summary>A revision, and where it is.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Archive">What the database calls its rows; null for those that are current.</param>
public sealed record FoundRevision(KeptRevision Revision, string? Archive);
