using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>Tells which citations support what is shown.</summary>
internal static class Statements
{
    /// <summary>
    /// Those about the field. A citation of the whole record stands for the fields that have none of their own, and a
    /// derived one only where there is no other.
    /// </summary>
    public static IReadOnlyList<Citation> Of(IReadOnlyList<Citation> citations, string? field)
    {
        var agreeing = Agreeing(citations, field);
        var ofField = agreeing.FindAll(c => c.Field == field && field is not null);
        var whole = agreeing.FindAll(c => c.Field is null);
        var direct = whole.FindAll(c => !c.Derived);
        return ofField.Count > 0 ? ofField
            : direct.Count > 0 ? direct
            : whole;
    }

    /// <summary>
    /// All that one side says, of a record that says one thing only: about the field, and about the whole record unless
    /// that is derived; one for each source.
    /// </summary>
    public static IReadOnlyList<Citation> OfSide(IReadOnlyList<Citation> citations, string field)
    {
        var agreeing = Agreeing(citations, field);
        var ofField = agreeing.Where(c => c.Field == field);
        var whole = agreeing.Where(c => c.Field is null && !c.Derived);
        return [.. ofField.Concat(whole).DistinctBy(c => c.SourceId, StringComparer.Ordinal).OrderBy(c => c.Id)];
    }

    /// <summary>All that state nothing else.</summary>
    public static List<Citation> Agreeing(IEnumerable<Citation> citations) =>
        [.. citations.Where(c => c.States is null)];

    /// <summary>The same of one field: a source that states something else of it does not agree by naming the record.</summary>
    private static List<Citation> Agreeing(IReadOnlyList<Citation> citations, string? field)
    {
        var differing = citations
            .Where(c => c.Field == field && c.States is not null)
            .Select(c => c.SourceId)
            .ToHashSet();
        return Agreeing(citations)
            .FindAll(c => c.Field is not null || field is null || !differing.Contains(c.SourceId));
    }
}
