namespace Graph.Data.Loading.Validation;

/// <summary>Every ID that a record names belongs to a record.</summary>
internal static class ReferenceChecks
{
    public static IEnumerable<DatasetError> Find(Outline outline) =>
        References
            .In(outline)
            .Where(r => !outline.UnreadFiles.Contains(r.Target.File))
            .GroupBy(r => r.Target.Noun)
            .SelectMany(g => FindUnknown(g, g.First().Target.Ids(outline).ToHashSet(StringComparer.Ordinal)));

    private static IEnumerable<DatasetError> FindUnknown(IEnumerable<Reference> references, HashSet<string> known) =>
        from reference in references
        where !known.Contains(reference.Id)
        select DatasetErrors.UnknownId(
            reference.Place,
            reference.Id,
            reference.Target.Noun,
            reference.Target.File,
            Suggestion.For(reference.Id, known)
        );
}
