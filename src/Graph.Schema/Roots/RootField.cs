using Graph.Query.Declaration;
using Graph.Query.Errors;
using Graph.Schema.Errors;
using Graph.Schema.Execution;
using Graph.Schema.Planning;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Graph.Schema.Roots;

/// <summary>A field of the query type: it plans what hangs below it, reads the rows and writes the answer.</summary>
internal abstract class RootField : FieldType, ITakeArguments
{
    private readonly RootServices services;

    protected RootField(string name, string description, RootServices services)
    {
        this.services = services;
        Name = name;
        Description = description;
        Resolver = new FuncFieldResolver<object?>(ResolveAsync);
    }

    /// <inheritdoc />
    public IReadOnlyList<Argument> DeclaredArguments { get; private set; } = [];

    protected RootServices Services => services;

    /// <summary>Sets the field's declared arguments, and adds those that every root field takes.</summary>
    protected void TakeArguments(RootTypes types, IReadOnlyList<Argument> declared)
    {
        DeclaredArguments =
        [
            .. declared,
            .. types.ScopeArguments.Where(shared => declared.All(own => own.Name != shared.Name)),
        ];
        Arguments = types.Scalars.Arguments(DeclaredArguments);
    }

    /// <summary>Sets the field's arguments, and adds those that every root field takes.</summary>
    protected void TakeArguments(RootTypes types, IEnumerable<QueryArgument> own)
    {
        DeclaredArguments = types.ScopeArguments;
        Arguments = [.. own, .. types.Scalars.Arguments(types.ScopeArguments)];
    }

    /// <summary>The field's whole answer; null where there is nothing of the kind.</summary>
    /// <exception cref="QueryException">The field's own arguments cannot be understood.</exception>
    /// <exception cref="PlanningException">Those of a field below cannot be understood.</exception>
    protected abstract Task<RenderedJson?> AnswerAsync(RootSelection selection);

    private async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        try
        {
            return await AnswerAsync(new RootSelection(context, services));
        }
        catch (QueryException error)
        {
            throw QueryErrors.AtRoot(error);
        }
        catch (PlanningException error)
        {
            QueryErrors.Report(context, error.Error, error.Selection.Field, error.Selection.Path.Keys);
            return null;
        }
    }
}
