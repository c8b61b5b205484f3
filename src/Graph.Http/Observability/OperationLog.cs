using System.Diagnostics;

namespace Graph.Http.Observability;

/// <summary>
/// One line for each operation: at `Information` if it had errors or was aborted, since somebody may ask about it; at
/// `Debug` if not, since the metrics count those.
/// </summary>
internal sealed partial class OperationLog(ILogger<OperationLog> logger)
{
    /// <summary>Whether anybody reads the line of such an operation.</summary>
    public bool IsWritten(ObservedOperation operation) => logger.IsEnabled(Level(operation));

    public void Write(ObservedOperation operation)
    {
        var level = Level(operation);
        if (!logger.IsEnabled(level))
            return;
        var codes = string.Join(", ", operation.ErrorCodes.Distinct());
        var traceId = Activity.Current?.TraceId.ToString();
        Ended(level, operation.Title, operation.Outcome, codes, operation.Duration.TotalMilliseconds, traceId);
    }

    private static LogLevel Level(ObservedOperation operation) =>
        operation.Outcome == "ok" ? LogLevel.Debug : LogLevel.Information;

    [LoggerMessage("{Operation}: {Outcome} [{ErrorCodes}] in {Milliseconds:0.0} ms, trace {TraceId}.")]
    private partial void Ended(
        LogLevel level,
        string operation,
        string outcome,
        string errorCodes,
        double milliseconds,
        string? traceId
    );
}
