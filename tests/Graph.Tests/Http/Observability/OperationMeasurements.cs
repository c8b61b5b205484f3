using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Http.Observability;

/// <summary>
/// What one server measures. What it tells Prometheus has the measurements of others of the same process besides: their
/// meters have the same name.
/// </summary>
internal sealed class OperationMeasurements : IDisposable
{
    private readonly ConcurrentQueue<string> measured = new();
    private readonly MeterListener listener = new();

    public OperationMeasurements(IServiceProvider server)
    {
        var factory = server.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Graph.Server" && instrument.Meter.Scope == factory)
                listener.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((i, value, tags, _) => measured.Enqueue(Line(i, value, tags)));
        listener.SetMeasurementEventCallback<double>((i, value, tags, _) => measured.Enqueue(Line(i, value, tags)));
        listener.Start();
    }

    /// <summary>A line for each, in their order: instrument, value, labels.</summary>
    public IReadOnlyCollection<string> Lines => measured;

    /// <summary>Measures what is measured only when somebody asks.</summary>
    public void Observe() => listener.RecordObservableInstruments();

    public void Dispose() => listener.Dispose();

    private static string Line(Instrument instrument, object value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', [$"{instrument.Name} {value}", .. tags.ToArray().Select(t => $"{t.Key}={t.Value}")]);
}
