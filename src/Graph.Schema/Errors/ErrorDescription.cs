using System.Diagnostics;
using Graph.Query.Errors;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Errors;

namespace Graph.Schema.Errors;

/// <summary>What clients see of an error: message, place and code, and of a fault of ours a trace ID and no more.</summary>
internal sealed class ErrorDescription : IErrorInfoProvider
{
    /// <inheritdoc />
    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var code = Code(executionError);
        var extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code };
        if (ServerFaults.Include(code) && Activity.Current is { } activity)
            extensions["traceId"] = activity.TraceId.ToString();

        return new ErrorInfo { Message = Message(executionError, code), Extensions = extensions };
    }

    private static string Message(ExecutionError error, string code) =>
        (code, error) switch
        {
            (ErrorCodes.InternalError, _) => ServerFaults.Failed,
            (ErrorCodes.DatabaseUnavailable, _) => ServerFaults.DatabaseUnavailable,
            // The parser knows the escapes of October 2021, which has none in braces.
            (_, SyntaxError) when error.Message.Contains("character escape sequence", StringComparison.Ordinal) =>
                $"{error.Message} Write the character itself.",
            (_, KnownArgumentNamesError) when error.Message.EndsWith('\'') => $"{error.Message}?",
            (_, NoOperationError) => "The document has no operation. Send one, as `{ … }` or `query Name { … }`.",
            (_, NoOperationNameError) =>
                "The document has several operations. Name each, and say in `operationName` which of them to run.",
            (_, InvalidOperationNameError) =>
                $"{error.Message} Send in `operationName` the name of one that it has, or nothing where it has only one.",
            _ => error.Message,
        };

    private static string Code(ExecutionError error) =>
        error switch
        {
            { InnerException: QueryException fault } => fault.Code,
            { InnerException: var fault } when ServerFaults.IsDatabaseUnavailable(fault) =>
                ErrorCodes.DatabaseUnavailable,
            SyntaxError => ErrorCodes.SyntaxError,
            InvalidVariableError or InvalidLiteralError or InvalidValueError => ErrorCodes.InvalidValue,
            ValidationError => ErrorCodes.ValidationFailed,
            RequestError or DocumentError => ErrorCodes.InvalidRequest,
            _ => ErrorCodes.InternalError,
        };
}
