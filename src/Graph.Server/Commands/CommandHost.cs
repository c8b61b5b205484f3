using System.Diagnostics.CodeAnalysis;
using Graph.Http.Startup;

namespace Graph.Server.Commands;

/// <summary>The server's own services for commands that need some of them: nothing is served, nothing is logged.</summary>
internal static class CommandHost
{
    /// <summary>Settings for commands that ask no database, whatever is configured.</summary>
    public static readonly IReadOnlyList<string> WithoutDatabase =
    [
        "--Database:Provider=InMemory",
        "--Database:ConnectionString=",
    ];

    /// <summary>Reads the settings as the server does, and builds what is added.</summary>
    /// <param name="settings">What stands above `appsettings.json` and the environment, e.g. `--Dataset:Path=mine`.</param>
    /// <param name="add">Adds the services.</param>
    /// <param name="host">The services; null where they cannot be built, and standard error says why.</param>
    public static bool TryBuild(
        IEnumerable<string> settings,
        Action<WebApplicationBuilder> add,
        [NotNullWhen(true)] out WebApplication? host
    )
    {
        host = null;
        if (!ServerBuilding.TryCreateBuilder([.. settings], out var builder))
            return false;
        builder.Logging.ClearProviders(); // what is printed is the command's answer
        add(builder);
        return builder.TryBuild(out host);
    }
}
