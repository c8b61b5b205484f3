using Graph.Query.Errors;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Schema.Validation;

/// <summary>
/// A variable stands only where its type fits. The engine's own rule takes any two lists for the same type, and any two
/// types that are not null (GraphQL.NET 8.8.5).
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed</remarks>
internal sealed class VariablePositions : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new MatchingNodeVisitor<GraphQLOperationDefinition>(Check);

    /// <inheritdoc />
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    private static void Check(GraphQLOperationDefinition operation, ValidationContext context)
    {
        foreach (var usage in context.GetRecursiveVariables(operation) ?? [])
        {
            var variable = operation.Variables?.FirstOrDefault(v => v.Variable.Name == usage.Node.Name);
            // A place has no type if its field or its argument is unknown, which another rule says.
            if (variable is not null && usage.Type is not null && !IsAllowed(variable, usage))
                context.Report(Misplaced(context, variable, usage.Type), variable, usage.Node);
        }
    }

    private static bool IsAllowed(GraphQLVariableDefinition variable, VariableUsage usage)
    {
        if (usage.Type is not NonNullGraphType place || variable.Type is GraphQLNonNullType)
            return Fits(variable.Type, usage.Type);
        var hasValue = variable.DefaultValue is not (null or GraphQLNullValue) || usage.HasDefault;
        return hasValue && Fits(variable.Type, place.ResolvedType);
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
