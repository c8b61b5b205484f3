using Graph.Query.Filtering;
using GraphQL.Types;

namespace Graph.Schema.Inputs;

/// <summary>The two fields that join conditions of one kind: <c>and</c>, <c>or</c>.</summary>
internal static class Combinators
{
    public static void AddTo(InputObjectGraphType input, IGraphType self)
    {
        input.AddField(Combinator(FilterKeywords.And, self, "All of these hold; an empty list sets no condition."));
        input.AddField(
            Combinator(FilterKeywords.Or, self, "At least one of these holds; an empty list sets no condition.")
        );
    }

    private static FieldType Combinator(string name, IGraphType self, string description) =>
        new()
        {
            Name = name,
            ResolvedType = new ListGraphType(new NonNullGraphType(self)),
            Description = description,
        };
}
