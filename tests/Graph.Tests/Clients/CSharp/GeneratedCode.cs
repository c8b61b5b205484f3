using Graph.Client.Generator;

namespace Graph.Tests.Clients.CSharp;

/// <summary>What the generator makes of small schemas and operations.</summary>
internal static class GeneratedCode
{
    /// <summary>Generates from texts, as if they stood in `schema.graphql`, `1.graphql`, `2.graphql` and so on.</summary>
    public static Task<Generation> OfAsync(string schema, params string[] operations) =>
        Generation.OfAsync(
            new SourceFile("schema.graphql", schema),
            [.. operations.Select((text, index) => new SourceFile($"{index + 1}.graphql", text))],
            "Shop"
        );

    /// <summary>The declarations of a file, one a line, without documentation and attributes.</summary>
    public static async Task<string> DeclarationsAsync(string file, string schema, string operation)
    {
        var generation = await OfAsync(schema, operation);
        Assert.Empty(generation.Faults);
        var text = Assert.Single(generation.Files, generated => generated.Name == file).Text;
        var lines = text.Split('\n').Select(line => line.Trim());
        return string.Join('\n', lines.Where(line => line.StartsWith("public ", StringComparison.Ordinal)));
    }

    /// <summary>All that is wrong, one fault a line.</summary>
    public static async Task<string> FaultsAsync(string schema, params string[] operations)
    {
        var generation = await OfAsync(schema, operations);
        return string.Join('\n', generation.Faults);
    }
}
