namespace Graph.Benchmarks.Servers;

/// <summary>How the product's servers are set while they are measured; all other settings are the presets.</summary>
internal static class ServerSettings
{
    /// <summary>One client asks more often than anybody should.</summary>
    private static readonly string[] Always = ["--Traffic:RequestsPerMinute=0"];

    /// <summary>Answers are read from the database each time.</summary>
    public static IReadOnlyList<string> AnswersNotKept { get; } = [.. Always, "--Answers:KeptBytes=0"];

    /// <summary>Answers are kept, as far as the server keeps any.</summary>
    public static IReadOnlyList<string> AnswersKept { get; } = Always;

    /// <summary>The same for a program, from the settings of a database.</summary>
    public static IEnumerable<string> Of(IEnumerable<KeyValuePair<string, string>> settings) =>
        settings.Select(setting => $"--{setting.Key}={setting.Value}");
}
