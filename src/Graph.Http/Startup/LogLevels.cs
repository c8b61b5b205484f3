namespace Graph.Http.Startup;

/// <summary>Finds levels of the log that there are not; the framework would not say where they stand.</summary>
internal static class LogLevels
{
    private const string Logging = "Logging";
    private const string Levels = "LogLevel";

    /// <summary>One sentence for each, for the whole log and for its single outputs.</summary>
    public static IEnumerable<string> Faults(IConfiguration settings)
    {
        var logging = settings.GetSection(Logging);
        return logging
            .GetChildren()
            .Select(output => output.GetSection(Levels))
            .Prepend(logging.GetSection(Levels))
            .SelectMany(levels => levels.GetChildren())
            .Where(level => !string.IsNullOrEmpty(level.Value) && !Enum.TryParse<LogLevel>(level.Value, true, out _))
            .Select(level => StartErrors.NoLogLevel(level.Path, level.Value));
    }
}
