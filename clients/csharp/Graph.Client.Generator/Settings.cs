namespace Graph.Client.Generator;

/// <summary>What the build wrote down for the generator: lines `key=value`, since a command line may be too short.</summary>
internal sealed class Settings
{
    private readonly ILookup<string, string> values;

    private Settings(IEnumerable<string> lines) =>
        values = lines
            .Select(line => line.Split('=', 2))
            .Where(parts => parts.Length == 2)
            .ToLookup(parts => parts[0], parts => parts[1]);

    /// <summary>Where the code goes.</summary>
    public string Folder => values["folder"].Single();

    public static async Task<Settings> ReadAsync(string path) => new(await File.ReadAllLinesAsync(path));

    /// <summary>Reads the files that the settings name.</summary>
    /// <exception cref="SettingsException">The project does not say what it must.</exception>
    public GenerationRequest Request() =>
        new(
            values["schema"].ToArray() is [var schema]
                ? SourceFile.Read(schema)
                : throw new SettingsException(Messages.NotOneSchema(values["schema"].Count())),
            [.. values["operation"].Order(StringComparer.Ordinal).Select(SourceFile.Read)],
            values["namespace"].Single(),
            [.. values["scalar"].Select(Scalar)]
        );

    private static ScalarMapping Scalar(string value) =>
        value.Split('=') is [var name, { Length: > 0 } type, var converter]
            ? new ScalarMapping(name, type, converter.Length == 0 ? null : converter)
            : throw new SettingsException(Messages.ScalarWithoutType(value.Split('=')[0]));
}
