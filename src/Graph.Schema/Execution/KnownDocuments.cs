using System.Runtime.CompilerServices;
using Graph.Schema.Limits;
using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;

namespace Graph.Schema.Execution;

/// <summary>
/// Keeps documents that were found right, so that clients who ask the same again, with whatever variables, do not wait for
/// it to be parsed and checked again. What is wrong is not kept: it would push out what is right.
/// </summary>
public sealed class KnownDocuments : IConfigureExecution, IDisposable
{
    private readonly MemoryCache kept;
    private readonly ConditionalWeakTable<GraphQLDocument, KnownDocuments> known = [];

    /// <summary>Keeps none yet.</summary>
    /// <param name="limits">How much is kept.</param>
    public KnownDocuments(QueryLimits limits) =>
        kept = new MemoryCache(new MemoryCacheOptions { SizeLimit = limits.KnownDocuments, TrackStatistics = true });

    /// <summary>How many there are, how many characters they have, and how often one was asked for that was known or new.</summary>
    public MemoryCacheStatistics Statistics =>
        kept.GetCurrentStatistics() ?? throw new InvalidOperationException("The cache keeps no statistics.");

    /// <summary>Before the limits of texts, which what is known has kept.</summary>
    public float SortOrder => (float)ExecutionStep.KnowDocuments;

    /// <inheritdoc />
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        // Which operation is asked for is part of the key, since the rules look at the variables of that one only.
        var key = (options.Query, options.OperationName);
        if (kept.TryGetValue(key, out GraphQLDocument? document))
            options.Document = document;

        var result = await next(options);
        if (document is null && result is { Executed: true, Document: { } right })
            Keep(key, right);
        return result;
    }

    /// <summary>Whether a document has passed all checks that do not depend on the values of variables.</summary>
    internal bool Has(GraphQLDocument document) => known.TryGetValue(document, out _);

    /// <inheritdoc />
    public void Dispose() => kept.Dispose();

    private void Keep((string? Text, string? Operation) key, GraphQLDocument document)
    {
        known.AddOrUpdate(document, this);
        kept.Set(key, document, new MemoryCacheEntryOptions { Size = key.Text?.Length ?? 0 });
    }
}
