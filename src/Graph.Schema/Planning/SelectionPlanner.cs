using System.Diagnostics;
using Graph.Query.Declaration;
using Graph.Query.Errors;
using Graph.Query.Paging;
using Graph.Query.Projection;
using Graph.Schema.Execution;
using Graph.Schema.Roots;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Planning;

/// <summary>Plans a client's selection: which slots of which rows it needs, and how the answer is written from them.</summary>
internal sealed class SelectionPlanner(ExecutionContext context, RootServices services)
{
    private readonly ClientKeyOrder keyOrder = new(context);
    private readonly PlannedExecutionStrategy strategy = (PlannedExecutionStrategy)context.ExecutionStrategy;

    /// <summary>What of a page the planned fields need.</summary>
    public PageParts Parts { get; private set; }

    public ListRequests Requests => services.Requests;

    public PageLimits PageLimits => services.PageLimits;

    /// <summary>Says that a planned field needs a part of the page.</summary>
    public void Want(PageParts parts) => Parts |= parts;

    /// <summary>Plans the fields that a client selects of an object.</summary>
    /// <typeparam name="TSource">What the object is written from: a row, a page or an edge.</typeparam>
    /// <param name="type">The object's type.</param>
    /// <param name="selectionSet">What the client selects of it.</param>
    /// <param name="row">Takes the slots that the fields need.</param>
    /// <param name="scope">What the fields inherit from those above.</param>
    public ResponsePlan<TSource> Object<TSource>(
        IObjectGraphType type,
        GraphQLSelectionSet? selectionSet,
        RowProjection row,
        ArgumentScope scope
    ) =>
        ResponseObjects.Of(
            strategy
                .Collect(context, type, selectionSet ?? throw new UnreachableException())
                .Select(selected => (selected.Key, Field<TSource>(type, selected.Value, row, scope)))
        );

    /// <summary>The object type of that name.</summary>
    public IObjectGraphType ObjectType(string name) =>
        context.Schema.AllTypes[name] as IObjectGraphType
        ?? throw new InvalidOperationException($"The schema has no object type `{name}`.");

    /// <summary>The arguments that a client gives to a field.</summary>
    /// <param name="field">The field in the client's document.</param>
    /// <param name="definition">The field in the schema.</param>
    /// <param name="scope">What the field inherits from those above.</param>
    public FieldArguments Arguments(GraphQLField field, FieldType definition, ArgumentScope scope) =>
        new(
            ((IExecutionContext)context).GetArguments(definition, field),
            field,
            keyOrder,
            (definition as ITakeArguments)?.DeclaredArguments ?? [],
            scope
        );

    /// <summary>A fault in the arguments of a field.</summary>
    public FieldFault Fault(QueryException error, GraphQLField field) => FieldFault.Of(error, field, context.Document);

    private ResponsePlan<TSource> Field<TSource>(
        IObjectGraphType type,
        (GraphQLField Field, FieldType Definition) selected,
        RowProjection row,
        ArgumentScope scope
    )
    {
        var arguments = Arguments(selected.Field, selected.Definition, scope);
        var selection = new Selection(this, selected.Field, selected.Definition, arguments, row);
        var plan = Plan<TSource>(type, selection);
        return selected.Definition.ResolvedType is NonNullGraphType ? plan : plan.OrNull();
    }

    private ResponsePlan<TSource> Plan<TSource>(IObjectGraphType type, Selection selection)
    {
        if (selection.Definition is not PlannedField<TSource> planned)
            return new((output, _) => output.Json.WriteStringValue(type.Name));
        try
        {
            return planned.Plan(selection);
        }
        catch (QueryException error)
        {
            return ResponsePlan<TSource>.Of(Fault(error, selection.Field));
        }
    }
}
