using System.Text;
using Graph.Http.Caching;
using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace Graph.Http.Endpoints;

/// <summary>The schema in GraphQL's schema language, printed once.</summary>
internal sealed class SchemaText(ISchema schema)
{
    private readonly Lazy<string> text = new(() => Print(schema));

    /// <summary>The schema as printed: descriptions included, in an order that never changes by itself.</summary>
    public string Value => text.Value;

    public IResult Answer() =>
        Results.Bytes(
            Encoding.UTF8.GetBytes(Value),
            "application/graphql; charset=utf-8",
            entityTag: EntityTags.Of(Value)
        );

    private static string Print(ISchema schema)
    {
        schema.Initialize();
        return schema.Print(new PrintOptions { IncludeDescriptions = true }).ReplaceLineEndings("\n").TrimEnd() + "\n";
    }
}
