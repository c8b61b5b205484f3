namespace Graph.Data.Providers;

/// <summary>Where the rows are kept: the section `Database` of the configuration.</summary>
public sealed class DatabaseOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Database";

    /// <summary>The kind of database.</summary>
    /// <value>`InMemory`, in any case of letters; `InMemory` unless set.</value>
    public string Provider { get; init; } = InMemory.InMemoryProvider.Name;
}
