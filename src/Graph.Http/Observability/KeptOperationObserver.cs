namespace Graph.Http.Observability;

/// <summary>Has operations whose answers were kept traced, measured and logged as those are that run.</summary>
/// <param name="time">Tells how long it took.</param>
/// <param name="metrics">Measures; null where nobody does.</param>
/// <param name="log">Logs; null where nobody does.</param>
internal sealed class KeptOperationObserver(
    TimeProvider time,
    OperationMetrics? metrics = null,
    OperationLog? log = null
)
{
    /// <param name="known">What was told of the operation when it ran; null where nobody asked.</param>
    /// <param name="started">When the request came, as a timestamp.</param>
    public void Observe(ObservedOperation? known, long started)
    {
        if (known is null)
            return;
        using var activity = OperationObserver.Source.StartActivity("GraphQL");
        var took = time.GetElapsedTime(started);
        metrics?.Time(known, took);
        OperationSpan.Describe(activity, known);
        if (log?.IsWritten(known) == true)
            log.Write(known with { Duration = took });
    }
}
