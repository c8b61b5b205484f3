using GraphQL.Resolvers;
using GraphQL.Types;

namespace Graph.Schema.Introspection;

/// <summary>What today's tools ask of a schema about itself, and the engine does not know yet.</summary>
/// <remarks>
/// graphql-js asks for both unless told otherwise, and takes no schema at all where one is missing.
/// https://spec.graphql.org/September2025/#sec-Schema-Introspection
/// </remarks>
internal static class IntrospectionAdditions
{
    /// <summary>Adds to a type of the introspection what it lacks; other types stay as they are.</summary>
    public static void AddTo(IGraphType type)
    {
        switch (type)
        {
            case IObjectGraphType { Name: "__Type" } typeType when !typeType.HasField("specifiedByURL"):
                typeType.AddField(SpecifiedByUrl());
                break;
            case IObjectGraphType { Name: "__Directive" } directiveType:
                AddIncludeDeprecated(directiveType);
                break;
        }
    }

    // No scalar here follows a specification of its own, so there is never an address to give.
    private static FieldType SpecifiedByUrl() =>
        new()
        {
            Name = "specifiedByURL",
            Description =
                "Where the format of a scalar is specified; null where that is nowhere but in its description.",
            ResolvedType = new StringGraphType(),
            Resolver = new FuncFieldResolver<object?>(_ => null),
        };

    // No argument of a directive is deprecated here, so both answers are the same.
    private static void AddIncludeDeprecated(IObjectGraphType directiveType)
    {
        var arguments = directiveType.Fields.Find("args") ?? throw new InvalidOperationException("No `args`.");
        arguments.Arguments ??= [];
        if (arguments.Arguments.Find("includeDeprecated") is null)
            arguments.Arguments.Add(
                new QueryArgument<BooleanGraphType>
                {
                    Name = "includeDeprecated",
                    Description = "Whether deprecated arguments are listed, too.",
                    DefaultValue = false,
                }
            );
    }
}
