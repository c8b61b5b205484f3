using Graph.Query.Declaration;
using Graph.Schema.Planning;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Execution;

/// <summary>
/// Keeps plans: one serves all requests for one operation of one document whose variables have the same form. Those that
/// nobody has asked for longest go first, so that many new ones do not push out what is asked for all the time.
/// </summary>
/// <param name="documents">Plans are kept of known documents only.</param>
/// <param name="model">The declared entities.</param>
public sealed class KnownPlans(KnownDocuments documents, EntityModel model) : IDisposable
{
    /// <summary>Fields and conditions of all plans together, of which each takes about two kilobytes.</summary>
    private const int Size = 50_000;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = Size, TrackStatistics = true });

    /// <summary>How many there are, how large they are, and how often one was found, or had to be made.</summary>
    public MemoryCacheStatistics Statistics =>
        kept.GetCurrentStatistics() ?? throw new InvalidOperationException("The cache keeps no statistics.");

    /// <summary>The plan of an operation, if it is kept.</summary>
    /// <param name="request">The operation, of a known document, with its variables.</param>
    internal OperationPlan? Find(OperationVariables request) => kept.Get<OperationPlan>(Key(request));

    /// <summary>The plan of an operation, which is made if it is not kept.</summary>
    /// <param name="context">The operation.</param>
    /// <param name="make">Plans it.</param>
    internal OperationPlan Find(ExecutionContext context, Func<ExecutionContext, OperationPlan> make)
    {
        if (!documents.Has(context.Document))
            return make(context);
        var request = OperationVariables.Of(context);
        if (!KnownOperations.HaveLooked(context.UserContext, out var known))
            known = Find(request);
        return known ?? Keep(request, make(context));
    }

    private OperationPlan Keep(OperationVariables request, OperationPlan plan) =>
        kept.Set(Key(request), plan, new MemoryCacheEntryOptions { Size = Math.Max(1, plan.Weight) });

    /// <remarks>A known document is one object for all who ask it.</remarks>
    private (GraphQLOperationDefinition, string) Key(OperationVariables request) =>
        (request.Operation, VariablesForm.Of(request, model));

    /// <inheritdoc />
    public void Dispose() => kept.Dispose();
}
