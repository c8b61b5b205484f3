using System.Diagnostics;
using Graph.Http.Documents;
using Graph.Http.Traffic;
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
    public async Task<IResult> AnswerAsync(GraphQLRequest request, HttpContext http)
    {
        var options = Options(request, http);
        using var start = new OperationStart(operations, options);
        options.Listeners.Add(start);
        var result = await executer.ExecuteAsync(options);
        if (result.Executed)
            documents.Keep(request);
        return new GraphQLAnswer(result, serializer, errors);
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
