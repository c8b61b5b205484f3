using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>Slips of sources, which the dataset marks as such: nobody holds that they are right.</summary>
internal sealed class Misprints(LoadedFacts facts, Labels labels)
{
    private readonly ShownValue shown = new(facts, labels);
    private readonly Sentences sentences = new(facts);

    public IEnumerable<Contradiction> Find() =>
        from subject in CitedRow.In(facts, labels)
        from misprint in subject.Citations.Where(c => c.Misprint)
        let topic = misprint.Field is null ? subject.Label : $"{subject.Label}, {FieldWords.Of(misprint.Field)}"
        let message = sentences.Misprint(
            topic,
            misprint,
            Values.Plain(misprint.States ?? ""),
            shown.Of(subject.Row, misprint.Field) is { } value ? Values.Plain(value) : null
        )
        select ContradictionRow.About(
            subject,
            $"misprint-{subject.Id}-{misprint.Field}-{misprint.SourceId}",
            ContradictionKind.MisprintInSource,
            message,
            [.. Statements.Of(subject.Citations, misprint.Field), misprint],
            facts.Revision
        );
}
