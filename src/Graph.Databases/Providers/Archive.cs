namespace Graph.Databases.Providers;

/// <summary>Rows that are kept beside those that replaced them.</summary>
/// <param name="Name">What they are called.</param>
/// <param name="At">When they were put away.</param>
/// <param name="IsReadable">Whether their tables are those of this version of the model.</param>
public sealed record Archive(string Name, DateTimeOffset At, bool IsReadable = true);
