using System.Text.Json.Nodes;
using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Tests;

/// <summary>An operation of `schema/operations`, with the values that its variables have in the examples.</summary>
/// <param name="Name">Name of its file, without the ending.</param>
/// <param name="Text">The document.</param>
/// <param name="Variables">What stands in the file of its variables; null where there is none.</param>
public sealed record ExampleOperation(string Name, string Text, JsonObject? Variables)
{
    private static readonly string Folder = RepositoryFiles.Of("schema", "operations");

    /// <summary>The names of all of them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory
            .EnumerateFiles(Folder, "*.graphql")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>What the operation is for: the comment in its first line.</summary>
    public string Purpose => Text.StartsWith("# ", StringComparison.Ordinal) ? Text[2..Text.IndexOf('\n')] : "";

    /// <summary>The operations that the document holds: one, if it is as it should be.</summary>
    public IReadOnlyList<GraphQLOperationDefinition> Definitions { get; } =
    [.. Parser.Parse(Text).Definitions.OfType<GraphQLOperationDefinition>()];

    public static ExampleOperation Read(string name)
    {
        var variables = Path.Combine(Folder, $"{name}.variables.json");
        return new ExampleOperation(
            name,
            File.ReadAllText(Path.Combine(Folder, $"{name}.graphql")),
            File.Exists(variables) ? JsonNode.Parse(File.ReadAllText(variables))?.AsObject() : null
        );
    }
}
