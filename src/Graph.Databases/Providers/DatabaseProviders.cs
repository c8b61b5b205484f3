namespace Graph.Databases.Providers;

/// <summary>Finds a kind of database by its name.</summary>
internal static class DatabaseProviders
{
    public static IDatabaseKind? Named(this IEnumerable<IDatabaseKind> providers, string name) =>
        providers.SingleOrDefault(provider => provider.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
