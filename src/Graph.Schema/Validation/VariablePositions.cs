using Graph.Query.Errors;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Schema.Validation;

/// <summary>
/// A variable stands only where its type fits. The engine's own rule takes any two lists for the same type, and any two
/// types that are not null (GraphQL.NET 8.8.5). What a variable that has a default, and so may stand where null may not,
/// is given instead of it, is checked with the values (<see cref="NullVariables"/>).
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed</remarks>
internal sealed class VariablePositions : ValidationRuleBase
{
    /// <inheritdoc />
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        var places = new VariablePlaces();
        return new(
            new NodeVisitors(
                places.Visitor,
                new MatchingNodeVisitor<GraphQLDocument>(leave: (document, _) => Check(document, places, context))
            )
        );
    }

    private static void Check(GraphQLDocument document, VariablePlaces places, ValidationContext context)
    {
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        foreach (var (variable, place, definition) in places.Of(operation, context))
            if (!IsAllowed(definition, place))
                context.Report(Misplaced(context, definition, place.Type), definition, variable);
    }

    private static bool IsAllowed(GraphQLVariableDefinition variable, VariablePlace place)
    {
        if (place.Type is not NonNullGraphType nonNull || variable.Type is GraphQLNonNullType)
            return Fits(variable.Type, place.Type);
        return place.HasDefaultWith(variable) && Fits(variable.Type, nonNull.ResolvedType);
    }

    private static bool Fits(GraphQLType variable, IGraphType? place) =>
        (variable, place) switch
        {
            (GraphQLNonNullType given, NonNullGraphType wanted) => Fits(given.Type, wanted.ResolvedType),
            (_, NonNullGraphType) => false,
            (GraphQLNonNullType given, _) => Fits(given.Type, place),
            (GraphQLListType given, ListGraphType wanted) => Fits(given.Type, wanted.ResolvedType),
            (GraphQLNamedType given, not ListGraphType) => given.Name.StringValue == place?.Name,
            _ => false,
        };

    private static QueryException Misplaced(
        ValidationContext context,
        GraphQLVariableDefinition variable,
        IGraphType place
    ) =>
        new(
            ErrorCodes.ValidationFailed,
            $"`${variable.Variable.Name.StringValue}` is of type `{context.Quote(variable.Type)}`, but stands where "
                + $"`{place}` is expected. Declare it so."
        );
}
