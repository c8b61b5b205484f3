using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Schema.Validation;

/// <summary>
/// Refuses null for a variable that stands where null may not: where it or the place has a default, it may stand there,
/// and be given null all the same. The engine overlooks it in lists and in objects (GraphQL.NET 8.8.5).
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Coercing-Field-Arguments</remarks>
internal sealed class NullVariables : ValidationRuleBase
{
    /// <summary>Whether null is given for any variable that may be null by its own type.</summary>
    public static bool AreIn(ValidationContext context) =>
        context.Operation.Variables?.Items.Exists(variable => IsNull(variable, context)) == true;

    /// <inheritdoc />
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context)
    {
        if (!AreIn(context))
            return new((INodeVisitor?)null);
        var places = new VariablePlaces();
        return new(
            new NodeVisitors(
                places.Visitor,
                new MatchingNodeVisitor<GraphQLDocument>(leave: (_, _) => Check(places, context))
            )
        );
    }

    private static void Check(VariablePlaces places, ValidationContext context)
    {
        foreach (var (variable, place, definition) in places.Of(context.Operation, context))
            if (place.Type is NonNullGraphType && place.HasDefaultWith(definition) && IsNull(definition, context))
                context.Report(ValueErrors.IsNull($"${variable.Name.StringValue}", place.Type), definition, variable);
    }

    private static bool IsNull(GraphQLVariableDefinition variable, ValidationContext context) =>
        variable.Type is not GraphQLNonNullType
        && context.Variables.TryGetValue(variable.Variable.Name.StringValue, out var value)
        && value is null;
}
