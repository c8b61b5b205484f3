using System.Diagnostics.CodeAnalysis;

namespace Graph.Http.Startup;

/// <summary>Reads the settings and builds the server, and says in a sentence why it cannot.</summary>
public static class ServerBuilding
{
    /// <summary>Reads the command line, the environment and `appsettings.json`.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="builder">The server's builder; null where they cannot be read.</param>
    /// <returns>Whether they can be read; if not, standard error says why.</returns>
    public static bool TryCreateBuilder(string[] args, [NotNullWhen(true)] out WebApplicationBuilder? builder)
    {
        builder = null;
        try
        {
            var created = WebApplication.CreateBuilder(args);
            var faults = LogLevels.Faults(created.Configuration).ToList();
            if (faults.Count == 0)
                builder = created;
            faults.ForEach(Console.Error.WriteLine);
        }
        catch (DirectoryNotFoundException fault)
        {
            Console.Error.WriteLine(StartErrors.NoContentRoot(fault.Message));
        }
        catch (Exception fault)
            when (fault is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(StartErrors.UnreadableSettings(fault));
        }
        return builder is not null;
    }

    /// <summary>Builds what has been added.</summary>
    /// <param name="builder">The server's builder.</param>
    /// <param name="app">The server; null where it cannot be built.</param>
    /// <returns>Whether it can be built; if not, standard error says why.</returns>
    public static bool TryBuild(this WebApplicationBuilder builder, [NotNullWhen(true)] out WebApplication? app)
    {
        app = null;
        try
        {
            app = builder.Build();
        }
        catch (InvalidOperationException fault) // a setting of the framework's, which reads some while it is built
        {
            Console.Error.WriteLine(StartErrors.UnusableSetting(fault));
        }
        return app is not null;
    }
}
