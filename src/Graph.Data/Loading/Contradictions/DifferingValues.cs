using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>Fields for which a source states another value than the one shown, each told once.</summary>
internal sealed class DifferingValues(LoadedFacts facts, Labels labels)
{
    private readonly Disagreement disagreement = new(facts);
    private readonly Voices voices = new(facts, labels);
    private readonly Sentences sentences = new(facts);

    /// <param name="told">What other contradictions tell already.</param>
    public IEnumerable<Contradiction> Find(IReadOnlySet<Citation> told) =>
        from subject in CitedRow.In(facts, labels)
        from field in subject
            .Citations.Where(c => disagreement.Is(subject, c) && !told.Contains(c))
            .Where(c => subject.Row is not Border || c.Field != BorderDirections.Field)
            .GroupBy(c => c.Field)
        select Row(subject, field.Key, [.. field]);

    private Contradiction Row(CitedRow subject, string? field, List<Citation> differing) =>
        ContradictionRow.About(
            subject,
            field is null ? $"record-{subject.Id}" : $"value-{subject.Id}-{field}",
            ContradictionKind.ValueDiffersBetweenSources,
            sentences.About(
                field is null ? subject.Label : $"{subject.Label}, {FieldWords.Of(field)}",
                voices.Of(subject, field, differing)
            ),
            [.. Statements.Of(subject.Citations, field), .. differing],
            facts.Revision
        );
}
