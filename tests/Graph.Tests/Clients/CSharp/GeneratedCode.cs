using Graph.Client.Generator;

namespace Graph.Tests.Clients.CSharp;

/// <summary>What the generator makes of small schemas and operations.</summary>
internal static class GeneratedCode
{
    /// <summary>Generates from texts, as if they stood in `schema.graphql`, `1.graphql`, `2.graphql` and so on.</summary>
    public static Task<Generation> OfAsync(string schema, params string[] operations) =>
        OfAsync(schema, scalars: [], operations);

    /// <inheritdoc cref="OfAsync(string, string[])"/>
    public static Task<Generation> OfAsync(string schema, ScalarMapping[] scalars, params string[] operations) =>
        Generation.OfAsync(
            new GenerationRequest(
                new SourceFile("schema.graphql", schema),
                [.. operations.Select((text, index) => new SourceFile($"{index + 1}.graphql", text))],
                "Shop",
                scalars
            )
        );

    /// <summary>The declarations of a file, one a line, without documentation and attributes.</summary>
    public static async Task<string> DeclarationsAsync(string file, string schema, params string[] operations)
    {
        var generation = await OfAsync(schema, operations);
        Assert.Empty(generation.Faults);
        return Declarations(generation, file);
    }

    /// <inheritdoc cref="DeclarationsAsync"/>
    public static string Declarations(Generation generation, string file)
    {
        var text = Assert.Single(generation.Files, generated => generated.Name == file).Text;
        var lines = text.Split('\n').Select(line => line.Trim());
        return string.Join('\n', lines.Where(IsDeclaration));
    }

    // The members of interfaces have no word before their types.
    private static bool IsDeclaration(string line) =>
        line.StartsWith("public ", StringComparison.Ordinal) || line.EndsWith(" { get; }", StringComparison.Ordinal);

    /// <summary>All that is wrong, one fault a line.</summary>
    public static async Task<string> FaultsAsync(string schema, params string[] operations)
    {
        var generation = await OfAsync(schema, operations);
        return string.Join('\n', generation.Faults);
    }
}
