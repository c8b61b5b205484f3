using System.Diagnostics;
using Graph.Http.Caching;
using Graph.Http.Documents;
using Graph.Http.Limits;
using Graph.Http.Observability;
using Graph.Http.Traffic;
using Graph.Schema.Execution;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Transport;
using GraphQL.Types;

namespace Graph.Http.Endpoints;

/// <summary>Runs a GraphQL request and hands its answer to the client.</summary>
internal sealed partial class GraphQLExecutor(
    IDocumentExecuter executer,
    ISchema schema,
    IGraphQLSerializer serializer,
    OperationsAtOnce operations,
    RequestDocuments documents,
    IErrorInfoProvider errors,
    ILogger<GraphQLExecutor> logger
)
{
    /// <summary>Runs a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="http">Where it comes from.</param>
    /// <param name="isToBeKept">Whether somebody wants to know what the answer depends on.</param>
    /// <param name="edition">What is read; what is current where null.</param>
    public async Task<GraphQLAnswer> AnswerAsync(
        GraphQLRequest request,
        HttpContext http,
        bool isToBeKept = false,
        FoundEdition? edition = null
    )
    {
        var options = Options(request, http);
        using var start = new OperationStart(operations, options);
        options.Listeners.Add(start);
        CostReport.Want(options, http.Request);
        if (edition is not null)
            AskedEdition.Ask(options, edition.Open);
        var isAsked = edition is not null || (isToBeKept && !RequestDocuments.Learns(request));
        var basis = isAsked ? AnswerBasis.AskedWith(options) : null;
        var result = await executer.ExecuteAsync(options);
        if (result.Executed)
            documents.Keep(request);
        return new(result, serializer, errors) { Basis = basis, Operation = ObservedOperation.Of(options) };
    }

    private ExecutionOptions Options(GraphQLRequest request, HttpContext http) =>
        new()
        {
            Schema = schema,
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Extensions = request.Extensions,
            RequestServices = http.RequestServices,
            CancellationToken = http.RequestAborted,
            UnhandledExceptionDelegate = failure =>
            {
                FieldFailed(
                    failure.FieldContext?.FieldDefinition.Name,
                    Activity.Current?.TraceId.ToString(),
                    failure.OriginalException
                );
                return Task.CompletedTask;
            },
        };

    [LoggerMessage(LogLevel.Error, "Field {Field} failed, trace {TraceId}.")]
    private partial void FieldFailed(string? field, string? traceId, Exception exception);
}
