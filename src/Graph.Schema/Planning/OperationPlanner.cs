using Graph.Query.Errors;
using Graph.Query.Operands;
using Graph.Schema.Limits;
using Graph.Schema.Responses;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Planning;

/// <summary>Plans one operation, and collects what the parts of its plan have in common.</summary>
/// <param name="context">The operation.</param>
/// <param name="collect">Finds what it selects.</param>
/// <param name="services">What plans are made with.</param>
internal sealed class OperationPlanner(ExecutionContext context, CollectFields collect, PlanningServices services)
{
    /// <summary>
    /// So many times the relations that are allowed are planned before an operation is refused: a selection inside another
    /// is planned for each kind of rows, and so on below, which may come to millions.
    /// </summary>
    private const int Planned = 20;

    private readonly List<ArgumentCheck> checks = [];
    private readonly List<ListPlace> lists = [];
    private readonly List<Operand> pages = [];
    private readonly FilterMeasure filters = new(services.Limits);
    private int fields;
    private int relations;

    public ExecutionContext Context => context;

    public PlanningServices Services => services;

    public GivenReader Given { get; } = new(OperationVariables.Of(context));

    /// <summary>Plans all root fields.</summary>
    /// <exception cref="LimitException">The operation is over a limit that its form alone tells.</exception>
    public OperationPlan Plan()
    {
        var roots = new List<PlannedRoot>();
        var others = 0;
        var introspection = new IntrospectionMeasure(context, collect);
        foreach (var (key, (field, definition)) in Collect(context.Schema.Query, context.Operation.SelectionSet))
            if (definition is RootField root)
                roots.Add(root.Plan(this, key, field));
            else
            {
                others++;
                introspection.Add(field, definition);
            }
        return new(roots, checks, lists, pages, introspection.Parts, fields + filters.Nodes)
        {
            IsWhole = others == 0 && !RootDirectives.AreIn(context),
        };
    }

    public Dictionary<string, (GraphQLField Field, FieldType Definition)> Collect(
        IObjectGraphType type,
        GraphQLSelectionSet selectionSet
    )
    {
        var selected = collect(context, type, selectionSet);
        fields += selected.Count;
        return selected;
    }

    public FieldPlace Place(ASTNode node) => FieldPlace.Of(node, context.Document);

    /// <summary>Remembers what may be wrong with the arguments of a field.</summary>
    public ArgumentCheck Watch(ArgumentCheck field)
    {
        checks.Add(field);
        return field;
    }

    /// <summary>Counts a field that leads to rows.</summary>
    /// <exception cref="LimitException">There are far more than any operation may have.</exception>
    public void CountRelation()
    {
        if (++relations > services.Limits.Relations * Planned)
            throw new LimitException(LimitErrors.Relations(services.Limits.Relations), context.Operation);
    }

    /// <summary>Counts what a client gives for the arguments of a field.</summary>
    /// <exception cref="LimitException">It is more than allowed.</exception>
    public void Measure(FieldArguments arguments, FieldType definition, GraphQLField field)
    {
        foreach (var argument in definition.Arguments ?? [])
            if (arguments.Given(argument.Name) is { } given)
                Measure(given, argument.Name, field);
    }

    private void Measure(Given given, string argument, GraphQLField field)
    {
        if (argument is "first" or "last" && given is GivenValue page)
            pages.Add(page.Operand);
        var isInFilter = argument is "where" or "order" or "by";
        try
        {
            if (isInFilter)
                filters.Add(given, argument);
        }
        catch (QueryException error)
        {
            throw new LimitException(error, field);
        }
        foreach (var (list, at) in given.Lists(argument))
            lists.Add(new(list, at, isInFilter, Place(field)));
    }
}
