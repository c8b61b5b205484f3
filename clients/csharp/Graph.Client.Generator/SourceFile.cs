namespace Graph.Client.Generator;

/// <summary>A file in GraphQL: the schema, or an operation.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public static SourceFile Read(string path) => new(path, File.ReadAllText(path).ReplaceLineEndings("\n"));
}
