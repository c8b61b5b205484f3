namespace Graph.Data.Revisions;

/// <summary>One revision of the dataset that can be read.</summary>
/// <param name="Revision">Hash of its content, as <see cref="Model.Dataset.Revision"/> has it.</param>
/// <param name="LoadedAt">When it was loaded, in UTC.</param>
/// <param name="IsCurrent">Whether it is the one that is answered from where nobody asks for another.</param>
public sealed record KeptRevision(string Revision, DateTimeOffset LoadedAt, bool IsCurrent);
