using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Graph.Data.Loading.Reading;

/// <summary>The JSON Schema of the dataset's files, the one that editors use.</summary>
internal static class DatasetSchema
{
    private static readonly EvaluationOptions Options = new()
    {
        OutputFormat = OutputFormat.List,
        RequireFormatValidation = true,
    };

    private static readonly string Text = ReadText();

    /// <summary>The whole schema, whose definitions hold the descriptions and bounds.</summary>
    public static JsonElement Root { get; } = JsonElement.Parse(Text);

    private static readonly IReadOnlyList<string> Definitions =
    [
        .. FileNames.Always.Append(FileNames.District("")).Append(FigureFiles.Areas).Select(FileNames.Definition),
    ];

    private static readonly FrozenDictionary<string, QuickCheck> Checks = ChecksOf(new QuickChecks(Root));

    // built all at once: the library's building, unlike its evaluating, bears no second thread
    private static readonly Lazy<FrozenDictionary<string, JsonSchema>> Schemas = new(() =>
        Definitions.ToFrozenDictionary(d => d, Build, StringComparer.Ordinal)
    );

    /// <summary>Whether a file certainly fits the definition that its name asks for; where not, the library tells.</summary>
    public static bool CertainlyFits(string file, JsonElement root) => Checks[FileNames.Definition(file)].Fits(root);

    /// <summary>Checks one file against the definition that its name asks for.</summary>
    public static EvaluationResults Evaluate(string file, JsonElement root) =>
        Schemas.Value[FileNames.Definition(file)].Evaluate(root, Options);

    private static FrozenDictionary<string, QuickCheck> ChecksOf(QuickChecks checks) =>
        Definitions.ToFrozenDictionary(d => d, checks.Of, StringComparer.Ordinal);

    /// <summary>The schema of one kind of file; the root's own is for editors, which do not know the kind.</summary>
    private static JsonSchema Build(string definition)
    {
        var schema = new JsonObject
        {
            ["$ref"] = $"#/$defs/{definition}",
            ["$defs"] = JsonNode.Parse(Root.GetProperty("$defs").GetRawText()),
        };
        return JsonSchema.FromText(schema.ToJsonString(), new BuildOptions { SchemaRegistry = new SchemaRegistry() });
    }

    private static string ReadText()
    {
        const string name = "dataset.schema.json";
        using var stream =
            typeof(DatasetSchema).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException("The assembly lacks its embedded schema.", name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
