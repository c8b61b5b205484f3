using System.Diagnostics;
using Graph.Query.Declaration;
using Graph.Query.Errors;
using Graph.Query.Projection;
using Graph.Schema.Limits;
using Graph.Schema.Responses;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Planning;

/// <summary>Plans a client's selection: which slots of which rows it needs, and how the answer is written from them.</summary>
/// <param name="operation">Collects what the parts of the plan have in common.</param>
internal sealed class SelectionPlanner(OperationPlanner operation)
{
    public OperationPlanner Operation => operation;

    /// <summary>Plans the fields that a client selects of an object.</summary>
    /// <typeparam name="TSource">What the object is written from: a row, a page or an edge.</typeparam>
    /// <param name="type">The object's type.</param>
    /// <param name="selectionSet">What the client selects of it.</param>
    /// <param name="row">Takes the slots that the fields need.</param>
    /// <param name="above">What the fields are inside of.</param>
    public ResponsePlan<TSource> Object<TSource>(
        IObjectGraphType type,
        GraphQLSelectionSet? selectionSet,
        RowProjection row,
        Above above
    ) =>
        ResponseObjects.Of(
            operation
                .Collect(type, selectionSet ?? throw new UnreachableException())
                .Select(selected => (selected.Key, Field<TSource>(type.Name, selected.Value, row, above)))
        );

    /// <summary>
    /// Plans the fields that a client selects of rows which are of several kinds. What is selected alike of all of them, and
    /// declared of their base, is read once, whatever the kind.
    /// </summary>
    /// <param name="selectionSet">What the client selects.</param>
    /// <param name="row">Takes the slots that the fields need; its type is the base.</param>
    /// <param name="above">What the fields are inside of.</param>
    public ResponsePlan<object?[]> Kinds(GraphQLSelectionSet? selectionSet, RowProjection row, Above above)
    {
        var kinds = row.Type.Kinds.Select(kind => Kind(kind, selectionSet, row)).ToList();
        var shared = Shared(kinds, row, above);
        return ResponseCases.Of([.. kinds.Select(kind => (kind.Slot, ResponseObjects.Of(Fields(kind))))]);

        IEnumerable<(string Key, ResponsePlan<object?[]> Plan)> Fields(KindSelection kind) =>
            kind.Fields.Select(selected =>
                (selected.Key, shared.GetValueOrDefault(selected.Key) ?? Own(kind, selected.Value, above))
            );
    }

    /// <summary>The object type of a name.</summary>
    public IObjectGraphType ObjectType(string name) =>
        operation.Context.Schema.AllTypes[name] as IObjectGraphType
        ?? throw new InvalidOperationException($"The schema has no object type `{name}`.");

    /// <summary>The arguments that a client gives to a field.</summary>
    /// <exception cref="LimitException">They have more parts than allowed.</exception>
    public FieldArguments Arguments(GraphQLField field, FieldType definition, ArgumentScope scope)
    {
        var arguments = new FieldArguments(
            ((IExecutionContext)operation.Context).GetArguments(definition, field),
            field,
            operation.Given,
            (definition as ITakeArguments)?.DeclaredArguments ?? [],
            scope
        );
        operation.Measure(arguments, definition, field);
        return arguments;
    }

    private KindSelection Kind(EntityType kind, GraphQLSelectionSet? selectionSet, RowProjection row)
    {
        var type = ObjectType(kind.Name);
        var (slot, ofKind) = row.Kind(kind);
        return new(type, operation.Collect(type, selectionSet ?? throw new UnreachableException()), slot, ofKind);
    }

    /// <summary>The plans of what is selected alike of all kinds, by response key.</summary>
    private Dictionary<string, ResponsePlan<object?[]>> Shared(
        List<KindSelection> kinds,
        RowProjection row,
        Above above
    )
    {
        var type = operation.Context.Schema.AllTypes[row.Type.Name] as IInterfaceGraphType;
        var shared = new Dictionary<string, ResponsePlan<object?[]>>(StringComparer.Ordinal);
        foreach (var (key, (field, _)) in kinds[0].Fields)
            if (
                type?.Fields.Find(field.Name) is PlannedField<object?[]> { IsOfKind: false } common
                && kinds.TrueForAll(kind => kind.Has(key, field))
            )
                shared.Add(key, Field<object?[]>(type.Name, (field, common), row, above));
        return shared;
    }

    private ResponsePlan<object?[]> Own(
        KindSelection kind,
        (GraphQLField Field, FieldType Definition) selected,
        Above above
    )
    {
        var slot = kind.Slot;
        return Field<object?[]>(kind.Type.Name, selected, kind.Row, above)
            .From<object?[]>(row => (object?[])row[slot]!); // the case is chosen for being there
    }

    private ResponsePlan<TSource> Field<TSource>(
        string type,
        (GraphQLField Field, FieldType Definition) selected,
        RowProjection row,
        Above above
    )
    {
        if (selected.Definition is not PlannedField<TSource> planned) // `__typename`
            return new((output, _) => output.Json.WriteStringValue(type));

        if (selected.Field.SelectionSet is not null)
            operation.CountRelation();
        var arguments = Arguments(selected.Field, planned, above.Scope);
        var lists = Lists(selected.Field, planned, above);
        var selection = new Selection(this, selected.Field, planned, arguments, lists, row);
        var plan = Plan(planned, selection);
        return planned.ResolvedType is NonNullGraphType ? plan : plan.OrNull();
    }

    private ResponsePlan<TSource> Plan<TSource>(PlannedField<TSource> planned, Selection selection)
    {
        var place = operation.Place(selection.Field);
        try
        {
            var plan = planned.Plan(selection);
            return selection.Arguments.Fallible is { Count: > 0 } fallible
                ? plan.Unless(operation.Watch(new ArgumentCheck(place, fallible)))
                : plan;
        }
        catch (QueryException error)
        {
            return ResponsePlan<TSource>.Never.Unless(operation.Watch(new ArgumentCheck(place, [], error)));
        }
    }

    private int Lists<TSource>(GraphQLField field, PlannedField<TSource> planned, Above above)
    {
        var allowed = operation.Services.Limits.NestedLists;
        return !planned.IsOfList ? above.Lists
            : above.Lists < allowed ? above.Lists + 1
            : throw new LimitException(LimitErrors.NestedLists(field.Name.StringValue, allowed), field);
    }
}
