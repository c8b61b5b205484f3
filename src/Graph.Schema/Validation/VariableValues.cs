using Graph.Query.Errors;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Schema.Validation;

/// <summary>
/// Checks the variables that a client sent, with the operation that they are for. The engine would say less: it knows
/// no near misses.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Coercing-Variable-Values</remarks>
internal sealed class VariableValues : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new MatchingNodeVisitor<GraphQLOperationDefinition>(Check);

    /// <inheritdoc />
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    /// <summary>Whether nothing is wrong with any of them.</summary>
    public static bool AreRight(ValidationContext context)
    {
        var right = true;
        foreach (var variable in context.Operation.Variables?.Items ?? [])
            Check(variable, context, _ => right = false);
        return right;
    }

    private static void Check(GraphQLOperationDefinition operation, ValidationContext context)
    {
        if (operation != context.Operation)
            return;
        foreach (var variable in operation.Variables?.Items ?? [])
            Check(variable, context, fault => context.Report(fault, variable));
    }

    private static void Check(
        GraphQLVariableDefinition variable,
        ValidationContext context,
        Action<QueryException> report
    )
    {
        var type = variable.Type.GraphTypeFromType(context.Schema);
        var name = variable.Variable.Name.StringValue;
        if (context.Variables.TryGetValue(name, out var value))
            new VariableCheck(report).Check(type, value, $"${name}");
        else if (type is NonNullGraphType && variable.DefaultValue is null)
            report(ValueErrors.Missing($"${name}", type));
    }
}
