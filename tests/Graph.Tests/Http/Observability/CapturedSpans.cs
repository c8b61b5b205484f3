using System.Collections.Concurrent;
using System.Diagnostics;
using OpenTelemetry;

namespace Graph.Tests.Http.Observability;

/// <summary>Keeps the spans that a server would send to a collector.</summary>
public sealed class CapturedSpans : BaseProcessor<Activity>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<Activity> spans = new();

    /// <summary>The spans of one trace, the outermost first; that one ends after the client has its answer.</summary>
    public async Task<IReadOnlyList<Activity>> OfAsync(string traceId)
    {
        var waiting = Stopwatch.StartNew();
        while (!Of(traceId).Any(s => s.ParentSpanId.ToString() == TracedRequest.CallerSpanId))
            if (waiting.Elapsed < Patience)
                await Task.Delay(10);
            else
                throw new TimeoutException($"The request's own span did not end within {Patience}.");
        return [.. Of(traceId).OrderBy(s => s.StartTimeUtc)];
    }

    private IEnumerable<Activity> Of(string traceId) => spans.Where(s => s.TraceId.ToString() == traceId);

    public override void OnEnd(Activity data) => spans.Enqueue(data);
}
