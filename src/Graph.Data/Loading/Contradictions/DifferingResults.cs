using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>
/// Results of parties for which sources state other values. A source that moves a seat from one party to another says
/// one thing of two results, which is told once.
/// </summary>
internal sealed class DifferingResults(LoadedFacts facts, Labels labels)
{
    private readonly Disagreement disagreement = new(facts);
    private readonly Voices voices = new(facts, labels);
    private readonly Sentences sentences = new(facts);

    public IEnumerable<Contradiction> Find() =>
        from result in Differing()
        group result by (result.Row.ElectionId, result.Field) into question
        from together in Together([.. question])
        where together.Count > 1
        select Row(question.Key.Field, together);

    private IEnumerable<DifferingResult> Differing() =>
        from subject in CitedRow.In(facts, labels)
        where subject.Row is PartyResult
        from field in subject.Citations.Where(c => disagreement.Is(subject, c)).GroupBy(c => c.Field)
        where field.Key is not null
        select new DifferingResult(subject, (PartyResult)subject.Row, field.Key, [.. field]);

    /// <summary>Puts those together of which one source, or a chain of them, states other values.</summary>
    private static List<List<DifferingResult>> Together(List<DifferingResult> results)
    {
        List<List<DifferingResult>> groups = [];
        foreach (var result in results)
        {
            var met = groups.FindAll(g => g.Exists(r => r.Sources.Overlaps(result.Sources)));
            groups.RemoveAll(met.Contains);
            groups.Add([.. met.SelectMany(g => g), result]);
        }
        return groups;
    }

    private Contradiction Row(string field, List<DifferingResult> results) =>
        ContradictionRow.About(
            results[0].Subject,
            $"value-{results[0].Subject.Id}-{field}",
            ContradictionKind.ValueDiffersBetweenSources,
            sentences.About(
                $"The election of {results[0].Row.ElectionId}, {FieldWords.Of(field)}",
                results.Select(r =>
                    ((string?)labels.Of<Party>(r.Row.PartyId), voices.Of(r.Subject, field, r.Citations))
                )
            ),
            results.SelectMany(r => Statements.Of(r.Subject.Citations, field).Concat(r.Citations)),
            facts.Revision
        );
}
