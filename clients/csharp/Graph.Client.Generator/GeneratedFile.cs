using Graph.Client.Generator.Writing;

namespace Graph.Client.Generator;

/// <summary>A file of C#, with the name of the type that it declares.</summary>
internal sealed record GeneratedFile(string Name, string Text)
{
    public static GeneratedFile Of(string name, SourceFile source, string @namespace, Action<CodeText> write)
    {
        var code = new CodeText(source, @namespace);
        write(code);
        return new GeneratedFile(name, code.ToString());
    }
}
