using System.Text.Json.Nodes;
using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Tests.Server.Explorer;

/// <summary>An operation of the Explorer, with the fragments that it spreads, and values for its variables.</summary>
/// <param name="Text">The document.</param>
/// <param name="Variables">What stands in the file of its variables; null where there is none.</param>
public sealed record ExplorerOperation(string Text, JsonObject? Variables)
{
    private static readonly string Folder = RepositoryFiles.Of("schema", "operations", "explorer");

    private static readonly string Shared = Path.Combine(Folder, "shared");

    /// <summary>The names of all of them, e.g. `map/map`.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory
            .EnumerateFiles(Folder, "*.graphql", SearchOption.AllDirectories)
            .Where(file => Path.GetDirectoryName(file) != Shared)
            .Select(file => Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static ExplorerOperation Read(string name)
    {
        var file = Path.Combine(Folder, $"{name}.graphql");
        var variables = Path.ChangeExtension(file, ".variables.json");
        return new ExplorerOperation(
            WithFragments(File.ReadAllText(file)),
            File.Exists(variables) ? JsonNode.Parse(File.ReadAllText(variables))?.AsObject() : null
        );
    }

    private static string WithFragments(string text)
    {
        var fragments = Directory.EnumerateFiles(Shared, "*.graphql").Select(File.ReadAllText).ToDictionary(NameOf);
        for (string? missing; (missing = fragments.Keys.FirstOrDefault(name => IsMissing(name, text))) is not null; )
            text += $"\n{fragments[missing]}";
        return text;
    }

    private static string NameOf(string fragment) =>
        Parser.Parse(fragment).Definitions.OfType<GraphQLFragmentDefinition>().Single().FragmentName.Name.StringValue;

    private static bool IsMissing(string name, string text) =>
        text.Contains($"...{name}\n", StringComparison.Ordinal)
        && !text.Contains($"fragment {name} on ", StringComparison.Ordinal);
}
