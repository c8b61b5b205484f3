namespace Graph.Server.Commands;

/// <summary>The sentences for commands that cannot do what they were asked for.</summary>
internal static class CommandErrors
{
    public static string NoFolder(string path) =>
        $"There is no folder `{path}`. Name the folder that holds `dataset.json`.";

    public static string FolderIsFile(string path) => $"`{path}` is a file. Name the folder that holds `dataset.json`.";

    public static string RowsWouldBeLost(string provider) =>
        $"The database is {provider} in this command's own memory, and would end with it. "
        + "Name one that stays, e.g. `--provider Sqlite --connection \"Data Source=graph.db\"` or "
        + "`--provider PostgreSql --connection \"Host=localhost;Database=graph;Username=graph\"`.";

    public static string NotWritten(string path, string reason) =>
        $"`{path}` cannot be written: {reason.TrimEnd('.')}. Name another file.";
}
