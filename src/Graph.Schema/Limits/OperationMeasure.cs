using System.Collections;
using Graph.Query.Errors;
using Graph.Schema.Fields;
using Graph.Schema.Planning;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Schema.Limits;

/// <summary>Walks a valid operation with its variables, and adds up what it asks for.</summary>
/// <param name="context">The operation, and the values of all arguments.</param>
/// <param name="limits">What is allowed.</param>
internal sealed class OperationMeasure(ValidationContext context, QueryLimits limits)
{
    private readonly Dictionary<string, GraphQLFragmentDefinition> fragments = DocumentFragments.Of(context.Document);
    private readonly FilterMeasure filters = new(limits);
    private readonly IntrospectionMeasure introspection = new(context.Schema);

    /// <summary>The rows that the operation may read; none of them is a part of the schema.</summary>
    public long Rows { get; private set; }

    /// <summary>Walks the whole operation.</summary>
    /// <exception cref="LimitException">It goes over a limit.</exception>
    public void Walk() =>
        Walk(context.Operation.SelectionSet, context.Schema.Query, new(Rows: 1, Lists: 0, Introspected: 0));

    /// <exception cref="LimitException">The operation may read too much.</exception>
    public void CheckCost()
    {
        if (introspection.Parts > introspection.Allowed)
            throw Over(LimitErrors.Introspection(introspection.Parts, introspection.Allowed), context.Operation);
        if (Rows > limits.Cost)
            throw Over(LimitErrors.Cost(Rows, limits.Cost), context.Operation);
    }

    private void Walk(GraphQLSelectionSet? selectionSet, IGraphType type, Above above)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
            if (context.ShouldIncludeNode(selection))
                Walk(selection, type, above);
    }

    private void Walk(ASTNode selection, IGraphType type, Above above)
    {
        switch (selection)
        {
            case GraphQLInlineFragment inline:
                Walk(inline.SelectionSet, Condition(inline.TypeCondition) ?? type, above);
                break;
            case GraphQLFragmentSpread spread:
                var fragment = fragments[spread.FragmentName.Name.StringValue];
                Walk(fragment.SelectionSet, Condition(fragment.TypeCondition) ?? type, above);
                break;
            case GraphQLField field when Definition(field, type) is { } definition:
                Walk(field, definition, above);
                break;
        }
    }

    private void Walk(GraphQLField field, FieldType definition, Above above)
    {
        var arguments = context.ArgumentValues?.GetValueOrDefault(field);
        Check(field, arguments);
        var below = IsOfList(definition) ? NestedList(field, above) : above;
        if (field.SelectionSet is { } selectionSet)
            Walk(selectionSet, definition.ResolvedType.NamedType(), Count(definition, arguments, below));
    }

    private Above Count(FieldType definition, IDictionary<string, ArgumentValue>? arguments, Above above)
    {
        if (IntrospectionMeasure.Is(definition))
            return above with { Introspected = introspection.Count(definition, above.Introspected) };
        if (RowCount.Of(definition, arguments, limits) is not { } count)
            return above;
        var rows = Math.Min(above.Rows * count, int.MaxValue); // no number above that matters
        Rows += rows;
        return above with { Rows = rows };
    }

    private Above NestedList(GraphQLField field, Above above)
    {
        if (above.Lists == limits.NestedLists)
            throw Over(LimitErrors.NestedLists(field.Name.StringValue, limits.NestedLists), field);
        return above with { Lists = above.Lists + 1 };
    }

    private void Check(GraphQLField field, IDictionary<string, ArgumentValue>? arguments)
    {
        foreach (var (name, argument) in arguments ?? new Dictionary<string, ArgumentValue>())
            try
            {
                if (name is "where" or "order")
                    filters.Add(argument.Value, name);
                else if (argument.Value is ICollection values && values.Count > limits.Ids)
                    throw LimitErrors.Ids(name, values.Count, limits.Ids);
            }
            catch (QueryException error)
            {
                throw Over(error, field);
            }
    }

    private FieldType? Definition(GraphQLField field, IGraphType type) =>
        (type as IComplexGraphType)?.GetField(field.Name)
        ?? (field.Name == context.Schema.SchemaMetaFieldType.Name ? context.Schema.SchemaMetaFieldType : null)
        ?? (field.Name == context.Schema.TypeMetaFieldType.Name ? context.Schema.TypeMetaFieldType : null);

    private IGraphType? Condition(GraphQLTypeCondition? condition) =>
        condition is null ? null : context.Schema.AllTypes[condition.Type.Name];

    private static bool IsOfList(FieldType definition) =>
        definition is ListFieldType or RelatedFieldType { IsFirstOfList: true };

    private static LimitException Over(QueryException error, ASTNode node) => new(error, node);

    /// <summary>What holds at a place of the operation.</summary>
    /// <param name="Rows">How many rows may stand there.</param>
    /// <param name="Lists">How many lists, and first rows of lists, the place is inside of.</param>
    /// <param name="Introspected">How many parts of the schema may stand there.</param>
    private readonly record struct Above(long Rows, int Lists, long Introspected);
}
