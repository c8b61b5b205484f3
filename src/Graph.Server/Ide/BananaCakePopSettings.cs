namespace Graph.Server.Ide;

/// <summary>How Banana Cake Pop starts: at this server, without telemetry, with an example to run.</summary>
internal static class BananaCakePopSettings
{
    private const string FirstOperation = "district-12.graphql";

    /// <summary>Where it looks for its settings, below its own path, and what it finds.</summary>
    public static (string Path, object Content) Served { get; } =
        (
            "/bcp-config.json",
            new
            {
                title = "Graph",
                useBrowserUrlAsEndpoint = true,
                endpoint = "../",
                disableTelemetry = true,
                includeCookies = false,
                useGet = false,
                graphQLDocument = ReadFirstOperation(),
            }
        );

    private static string ReadFirstOperation()
    {
        using var file =
            typeof(BananaCakePopSettings).Assembly.GetManifestResourceStream(FirstOperation)
            ?? throw new InvalidOperationException($"{FirstOperation} is not part of the assembly.");
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}
