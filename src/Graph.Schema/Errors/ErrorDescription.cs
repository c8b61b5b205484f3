using System.Diagnostics;
using Graph.Query.Errors;
using Graph.Schema.Scalars;
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
        if (ErrorCodes.IsServerFault(code) && Activity.Current is { } activity)
            extensions["traceId"] = activity.TraceId.ToString();

        return new ErrorInfo { Message = Message(executionError, code), Extensions = extensions };
    }

    private static string Message(ExecutionError error, string code) =>
        (code, error) switch
        {
            (ErrorCodes.InternalError, _) =>
                "The server failed to answer this. Try again; if it stays so, report the trace ID.",
            (ErrorCodes.DatabaseUnavailable, _) =>
                "The database does not answer. Try again in some seconds; if it stays so, report the trace ID.",
            // The engine says which variable it is, and then less than the scalar does.
            (_, InvalidVariableError { InnerException: ScalarFormatException fault }) =>
                $"{error.Message.Split(" Unable to convert ")[0]} {fault.Message}",
            _ => error.Message,
        };

    private static string Code(ExecutionError error) =>
        error switch
        {
            { InnerException: QueryException fault } => fault.Code,
            { InnerException: var fault } when DatabaseFaults.IsUnavailable(fault) => ErrorCodes.DatabaseUnavailable,
            SyntaxError => ErrorCodes.SyntaxError,
            InvalidVariableError or InvalidLiteralError or InvalidValueError => ErrorCodes.InvalidValue,
            ValidationError => ErrorCodes.ValidationFailed,
            RequestError or InvalidOperationError => ErrorCodes.InvalidRequest,
            _ => ErrorCodes.InternalError,
        };
}
