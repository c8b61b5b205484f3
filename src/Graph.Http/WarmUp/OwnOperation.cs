using Graph.Http.Observability;
using Graph.Schema.Execution;
using GraphQL;
using GraphQL.Types;

namespace Graph.Http.WarmUp;

/// <summary>Runs an operation as a client's would be run, up to the bytes of its answer, which nobody gets.</summary>
internal sealed class OwnOperation(
    IDocumentExecuter executer,
    ISchema schema,
    IGraphQLSerializer serializer,
    IServiceScopeFactory scopes
)
{
    /// <summary>Runs it.</summary>
    /// <returns>What was wrong with it; null if nothing was.</returns>
    public async Task<string?> RunAsync(WarmUpOperation operation, CancellationToken cancellation)
    {
        var (query, variables) = await operation.ReadAsync(cancellation);
        await using var scope = scopes.CreateAsyncScope();
        var fault = default(Exception);
        var options = new ExecutionOptions
        {
            Schema = schema,
            Query = query,
            Variables = variables,
            RequestServices = scope.ServiceProvider,
            CancellationToken = cancellation,
            UnhandledExceptionDelegate = failure =>
            {
                fault = failure.OriginalException;
                return Task.CompletedTask;
            },
        };
        Unobserved.Mark(options);
        AnswerBasis.AskedWith(options); // as for an answer that is kept: what tells it is asked, too
        var result = await executer.ExecuteAsync(options);
        await serializer.WriteAsync(Stream.Null, result, cancellation);
        return fault?.Message ?? result.Errors?.FirstOrDefault()?.Message;
    }
}
