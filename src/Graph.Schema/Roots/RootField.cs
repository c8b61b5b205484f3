using Graph.Query.Declaration;
using Graph.Query.Errors;
using Graph.Schema.Planning;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Roots;

/// <summary>A field of the query type: it plans what hangs below it, and how the answer is read and written.</summary>
internal abstract class RootField : FieldType, ITakeArguments
{
    private readonly RootServices services;

    protected RootField(string name, string description, RootServices services)
    {
        this.services = services;
        Name = name;
        Description = description;
        Resolver = new FuncFieldResolver<object?>(context =>
            OperationPlan.Of((ExecutionContext)context.ExecutionContext).AnswerAsync(context)
        );
    }

    /// <inheritdoc />
    public IReadOnlyList<Argument> DeclaredArguments { get; private set; } = [];

    protected RootServices Services => services;

    /// <summary>Plans the field as a client selected it.</summary>
    /// <param name="context">The operation.</param>
    /// <param name="key">The field's response key.</param>
    /// <param name="field">The field in the client's document; merged, where the client wrote it several times.</param>
    public PlannedRoot Plan(ExecutionContext context, string key, GraphQLField field)
    {
        var reader = new RootReader(services, context, key);
        try
        {
            return new(reader, Plan(new RootSelection(context, services, field, this)));
        }
        catch (QueryException error)
        {
            return new(reader, error);
        }
    }

    /// <summary>Sets the field's declared arguments, and adds those that every root field takes.</summary>
    /// <param name="types">The types of the arguments.</param>
    /// <param name="declared">What the field's own code reads.</param>
    /// <param name="own">Further arguments of the field, e.g. how many rows are wanted.</param>
    protected void TakeArguments(
        RootTypes types,
        IReadOnlyList<Argument> declared,
        params IReadOnlyList<QueryArgument> own
    )
    {
        DeclaredArguments =
        [
            .. declared,
            .. types.ScopeArguments.Where(shared => declared.All(own => own.Name != shared.Name)),
        ];
        Arguments =
        [
            .. types.Scalars.Arguments(declared),
            .. own,
            .. types.Scalars.Arguments(DeclaredArguments.Skip(declared.Count)),
        ];
    }

    /// <summary>Sets the field's arguments, and adds those that every root field takes.</summary>
    protected void TakeArguments(RootTypes types, IEnumerable<QueryArgument> own)
    {
        DeclaredArguments = types.ScopeArguments;
        Arguments = [.. own, .. types.Scalars.Arguments(types.ScopeArguments)];
    }

    /// <summary>Plans the field as a client selected it.</summary>
    /// <exception cref="QueryException">The field's own arguments cannot be understood.</exception>
    protected abstract RootPlan Plan(RootSelection selection);
}
