using System.Diagnostics;
using Graph.Query.Errors;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;

namespace Graph.Schema.Errors;

/// <summary>What clients see of an error: message, place and code, and of a fault of ours a trace ID and no more.</summary>
internal sealed class ErrorDescription : IErrorInfoProvider
{
    /// <inheritdoc />
    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var code = Code(executionError);
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code };
        if (code == ErrorCodes.InternalError && Activity.Current is { } activity)
            extensions["traceId"] = activity.TraceId.ToString();

        return new ErrorInfo
        {
            Message =
                code == ErrorCodes.InternalError
                    ? "The server failed to answer this. Try again; if it stays so, report the trace ID."
                    : executionError.Message,
            Extensions = extensions,
        };
    }

    private static string Code(ExecutionError error) =>
        error switch
        {
            { InnerException: QueryException fault } => fault.Code,
            SyntaxError => ErrorCodes.SyntaxError,
            InvalidVariableError or InvalidLiteralError or InvalidValueError => ErrorCodes.InvalidValue,
            ValidationError => ErrorCodes.ValidationFailed,
            RequestError => ErrorCodes.InvalidRequest,
            _ => ErrorCodes.InternalError,
        };
}
