namespace Graph.Databases.Providers;

/// <summary>The sentences for databases that cannot be used.</summary>
internal static class ProviderErrors
{
    private const string Provider = $"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Provider)}";
    private const string ConnectionString = $"{DatabaseOptions.Section}:{nameof(DatabaseOptions.ConnectionString)}";
    private const string Migrate = $"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Migrate)}";

    public static string UnknownProvider(string provider, IEnumerable<string> supported) =>
        $"`{Provider}` is `{provider}`, which is not supported. "
        + $"Set one of these: {string.Join(", ", supported.Select(s => $"`{s}`"))}.";

    public static string NoConnectionString(string provider, string example) =>
        $"`{ConnectionString}` is not set, but `{Provider}` is `{provider}`. Set it, e.g. to `{example}`.";

    public static string ConnectionStringUnused(string provider) =>
        $"`{ConnectionString}` is set, but `{Provider}` is `{provider}`, which keeps rows in the server's own memory. "
        + $"Leave it out, or set `{Provider}` to the database that it is for.";

    /// <remarks>The connection string itself is not told: it may hold a password.</remarks>
    public static string BadConnectionString(string reason, string example) =>
        $"`{ConnectionString}` cannot be read: {reason.TrimEnd('.')}. Write it like `{example}`.";

    public static string PrivateMemory(string example) =>
        $"`{ConnectionString}` names `:memory:`, which each connection has for itself. "
        + $"Leave it out, or write `{example}`.";

    public static string NoFile(string path) => $"there is no file `{path}`";

    public static string Pipe(string path) => $"`{path}` is a pipe and no file";

    public static string NoEncryption() =>
        $"`{ConnectionString}` has a `Password`, but this SQLite cannot encrypt. Leave it out.";

    public static string BadPort(string port) =>
        $"`{ConnectionString}` has the port `{port}`. Write one from 1 to 65535, e.g. `Port=5432`.";

    public static string NoPool() =>
        $"`{ConnectionString}` allows no connection at all. Set `Maximum Pool Size` to 1 or more, or leave it out.";

    public static string BadEncoding(string encoding) =>
        $"`{ConnectionString}` asks for texts in `{encoding}`, which has not all letters. Leave it out: UTF-8 is used.";

    public static string Pooler() =>
        "A pooler stands between this server and PostgreSQL, and may not keep prepared statements. Say in "
        + $"`{ConnectionString}` how many it keeps of a connection: `Max Auto Prepare=0` for none, as with PgBouncer "
        + "before 1.21 or without `max_prepared_statements`, or else e.g. `Max Auto Prepare=100`.";

    public static string MigrationsLocked(int seconds) =>
        $"The database has been locked for {seconds} seconds by another server that brings its tables up to date. "
        + "If there is none, it was ended while it did so: delete the row of the table `__EFMigrationsLock`.";

    public static string Unusable(string reason) =>
        Unusable(reason, $"Check `{ConnectionString}`, and that the server runs.");

    public static string Unusable(string reason, string remedy) =>
        $"The database cannot be used: {reason.TrimEnd('.')}. {remedy}";

    public static string OutOfDate(IEnumerable<string> migrations) =>
        $"The database lacks these migrations: {string.Join(", ", migrations.Select(m => $"`{m}`"))}. "
        + $"Apply them, or set `{Migrate}` to true.";
}
