using GraphQL;
using GraphQL.Transport;
using GraphQL.Types;

namespace Graph.Server.Http;

/// <summary>Runs a GraphQL request and hands its answer to the client.</summary>
internal sealed partial class GraphQLExecutor(
    IDocumentExecuter executer,
    ISchema schema,
    IGraphQLSerializer serializer,
    ILogger<GraphQLExecutor> logger
)
{
    public async Task<IResult> AnswerAsync(GraphQLRequest request, HttpContext http)
    {
        var result = await executer.ExecuteAsync(
            new ExecutionOptions
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
                    FieldFailed(failure.FieldContext?.FieldDefinition.Name, failure.OriginalException);
                    return Task.CompletedTask;
                },
            }
        );
        return new GraphQLAnswer(result, serializer);
    }

    [LoggerMessage(LogLevel.Error, "Field {Field} failed.")]
    private partial void FieldFailed(string? field, Exception exception);
}
