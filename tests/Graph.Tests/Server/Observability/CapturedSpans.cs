using System.Collections.Concurrent;
using System.Diagnostics;
using OpenTelemetry;

namespace Graph.Tests.Server.Observability;

/// <summary>Keeps the spans that a server would send to a collector.</summary>
public sealed class CapturedSpans : BaseProcessor<Activity>
{
    private readonly ConcurrentQueue<Activity> spans = new();

    /// <summary>The ended spans of one trace, the outermost first.</summary>
    public IReadOnlyList<Activity> Of(string traceId) =>
        [.. spans.Where(s => s.TraceId.ToString() == traceId).OrderBy(s => s.StartTimeUtc)];

    public override void OnEnd(Activity data) => spans.Enqueue(data);
}
