using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>Fields for which a source states another value than the one shown, each told once.</summary>
internal static class DifferingValues
{
    public static IEnumerable<Contradiction> Find(LoadedFacts facts, Labels labels)
    {
        var disagreement = new Disagreement(facts);
        var shown = new ShownValue(facts, labels);
        return from subject in CitedRow.In(facts, labels)
            from field in subject.Citations.Where(c => disagreement.Is(subject, c)).GroupBy(c => c.Field)
            let message = ContradictionMessages.Differs(
                subject.Label,
                field.Key,
                shown.Of(subject.Row, field.Key),
                Stated(field, facts)
            )
            select Row(subject, field, message, facts.Revision);
    }

    private static IEnumerable<(string Value, IEnumerable<string> Titles)> Stated(
        IEnumerable<Citation> citations,
        LoadedFacts facts
    ) =>
        citations
            .GroupBy(c => c.States ?? "", c => facts.Source(c).Title, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Distinct()));

    private static Contradiction Row(
        CitedRow subject,
        IGrouping<string?, Citation> field,
        string message,
        string revision
    )
    {
        var contradiction = new Contradiction
        {
            Id = field.Key is null ? $"record-{subject.Id}" : $"value-{subject.Id}-{field.Key}",
            DatasetRevision = revision,
            Kind = ContradictionKind.ValueDiffersBetweenSources,
            Message = message,
            Citations = [.. Statements.Of(subject.Citations, field.Key), .. field],
        };
        subject.Mark(contradiction);
        return contradiction;
    }
}
