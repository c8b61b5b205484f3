using System.Diagnostics.Metrics;
using Graph.Http.Observability;

namespace Graph.Http.KeptAnswers;

/// <summary>Shows how many answers are kept, and how often they serve.</summary>
internal static class KeptAnswerMetrics
{
    public static void Watch(KnownAnswers answers, IMeterFactory meters)
    {
        var meter = meters.Create(OperationMetrics.MeterName);
        meter.CreateObservableUpDownCounter("graph.answers.known", () => answers.Count, null, "Answers that are kept.");
        meter.CreateObservableUpDownCounter(
            "graph.answers.size",
            () => answers.Size,
            "By",
            "Memory that the answers take that are kept."
        );
        meter.CreateObservableCounter(
            "graph.answers",
            () => Lookups(answers),
            null,
            "Answers that were asked for, by whether they were kept."
        );
        meter.CreateObservableCounter(
            "graph.answers.evicted",
            () => answers.Evicted,
            null,
            "Answers that made room for others."
        );
    }

    private static IEnumerable<Measurement<long>> Lookups(KnownAnswers answers) =>
        [
            new(answers.Given, new KeyValuePair<string, object?>("known", true)),
            new(answers.Made, new KeyValuePair<string, object?>("known", false)),
        ];
}
