namespace Graph.Data.Providers;

/// <summary>The sentences for databases that cannot be used.</summary>
internal static class ProviderErrors
{
    public static string UnknownProvider(string provider, IEnumerable<string> supported) =>
        $"`{DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)}` is `{provider}`, which is not supported. "
        + $"Set one of these: {string.Join(", ", supported.Select(s => $"`{s}`"))}.";
}
