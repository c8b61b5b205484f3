using System.Diagnostics.Metrics;
using Graph.Http.Observability;

namespace Graph.Http.WarmUp;

/// <summary>Tells how far the warm-up is.</summary>
internal sealed class WarmUpMetrics
{
    private const int Unknown = -1;

    private int left = Unknown;

    public WarmUpMetrics(IMeterFactory meters) =>
        meters
            .Create(OperationMetrics.MeterName)
            .CreateObservableGauge(
                "graph.warm_up.left",
                Measure,
                "{operation}",
                "Operations that the server has still to run for itself; 0 when it is warm."
            );

    private IEnumerable<Measurement<int>> Measure() =>
        Volatile.Read(ref left) is var known && known != Unknown ? [new(known)] : [];

    /// <summary>So many are still to be run.</summary>
    public int Left
    {
        set => Volatile.Write(ref left, value);
    }
}
