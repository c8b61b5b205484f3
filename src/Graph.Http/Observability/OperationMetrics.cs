using System.Diagnostics.Metrics;
using Graph.Schema.Execution;
using Microsoft.Extensions.Caching.Memory;

namespace Graph.Http.Observability;

/// <summary>What is measured of GraphQL operations. No label comes from a client, so their number is bounded.</summary>
internal sealed class OperationMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "Graph.Server";

    /// <summary>From what a cached plan takes to the longest that an operation may run.</summary>
    private static readonly double[] Seconds = [.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10];

    /// <summary>From one object to more than any operation may cost.</summary>
    private static readonly long[] Rows = [1, 10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000];

    private readonly Histogram<double> duration;
    private readonly Histogram<long> cost;
    private readonly UpDownCounter<long> active;
    private readonly Counter<long> errors;

    public OperationMetrics(IMeterFactory meters, KnownDocuments documents, KnownPlans plans)
    {
        var meter = meters.Create(MeterName);
        duration = meter.CreateHistogram(
            "graph.operation.duration",
            "s",
            "How long operations took, from parsing to the last row.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = Seconds }
        );
        cost = meter.CreateHistogram(
            "graph.operation.cost",
            "{row}",
            "Rows that operations may have read, as `extensions.cost` reports them.",
            advice: new InstrumentAdvice<long> { HistogramBucketBoundaries = Rows }
        );
        active = meter.CreateUpDownCounter<long>("graph.operations.active", null, "Operations that run now.");
        errors = meter.CreateCounter<long>("graph.errors", null, "Errors in answers, by their code.");
        Watch(
            meter,
            "graph.documents",
            () => documents.Statistics,
            "Documents that are kept parsed and checked.",
            "Documents that were asked for, by whether they were known."
        );
        Watch(
            meter,
            "graph.plans",
            () => plans.Statistics,
            "Plans of operations that are kept.",
            "Plans of known documents that were needed, by whether they were kept."
        );
    }

    /// <summary>Has something that is kept counted: how many there are, and how often they were asked for.</summary>
    private static void Watch(Meter meter, string name, Func<MemoryCacheStatistics> kept, string many, string asked)
    {
        meter.CreateObservableUpDownCounter($"{name}.known", () => kept().CurrentEntryCount, null, many);
        meter.CreateObservableCounter(name, Lookups, null, asked);

        IEnumerable<Measurement<long>> Lookups() =>
            [
                new(kept().TotalHits, new KeyValuePair<string, object?>("known", true)),
                new(kept().TotalMisses, new KeyValuePair<string, object?>("known", false)),
            ];
    }

    /// <summary>An operation starts.</summary>
    public void Start() => active.Add(1);

    /// <summary>An operation that had started has ended.</summary>
    public void End(ObservedOperation operation)
    {
        active.Add(-1);
        Time(operation, operation.Duration);
        if (operation.Cost is { } rows)
            cost.Record(rows);
        foreach (var code in operation.ErrorCodes)
            CountError(code);
    }

    /// <summary>An operation has been answered, from rows or from what was kept; what was kept has cost no row.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="took">How long it took this time.</param>
    public void Time(ObservedOperation operation, TimeSpan took) =>
        duration.Record(
            took.TotalSeconds,
            new KeyValuePair<string, object?>("type", operation.Type),
            new KeyValuePair<string, object?>("outcome", operation.Outcome)
        );

    /// <summary>A client gets an error.</summary>
    /// <param name="code">One of <see cref="Query.Errors.ErrorCodes"/>.</param>
    public void CountError(string code) => errors.Add(1, new KeyValuePair<string, object?>("code", code));
}
