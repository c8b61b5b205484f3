using Graph.Query.Declaration;
using Graph.Query.Errors;
using Graph.Schema.Responses;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Planning;

/// <summary>A field of the query type: it plans what hangs below it, and how the answer is read and written.</summary>
internal abstract class RootField : FieldType, ITakeArguments
{
    protected RootField(string name, string description, PlanningServices services)
    {
        Services = services;
        Name = name;
        Description = description;
        Resolver = new FuncFieldResolver<object?>(Answer);
    }

    /// <inheritdoc />
    public IReadOnlyList<Argument> DeclaredArguments { get; internal set; } = [];

    /// <summary>Whether its answer depends on what the server knows of who asks, and not only on the request and the data.</summary>
    public virtual bool IsPersonal => false;

    protected PlanningServices Services { get; }

    /// <summary>Plans the field as a client selected it.</summary>
    /// <param name="operation">Collects what the parts of the operation's plan have in common.</param>
    /// <param name="key">The field's response key.</param>
    /// <param name="field">The field in the client's document; merged, where the client wrote it several times.</param>
    public PlannedRoot Plan(OperationPlanner operation, string key, GraphQLField field)
    {
        var selection = new RootSelection(operation, field, this);
        try
        {
            var plan = Plan(selection);
            return new(key, new ArgumentCheck(selection.Place, selection.Arguments.Fallible), plan);
        }
        catch (QueryException error)
        {
            return new(key, new ArgumentCheck(selection.Place, [], error), Plan: null);
        }
    }

    /// <summary>Plans the field as a client selected it.</summary>
    /// <exception cref="QueryException">The field's own arguments cannot be understood, whatever their values.</exception>
    protected abstract RootPlan Plan(RootSelection selection);

    /// <remarks>All root fields are read together, before GraphQL.NET asks for the first.</remarks>
    private static object? Answer(IResolveFieldContext context) =>
        RootAnswers.Of(context.UserContext)[(string)context.ResponsePath.First()];
}
