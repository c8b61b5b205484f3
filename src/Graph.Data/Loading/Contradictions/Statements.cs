using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>Tells which citations support the value shown.</summary>
internal static class Statements
{
    /// <summary>
    /// Those about the field; where there are none, those about the whole record, of which derived ones count only if
    /// there are no others.
    /// </summary>
    public static IReadOnlyList<Citation> For(IReadOnlyList<Citation> citations, string? field)
    {
        var agreeing = citations.Where(c => c.States is null).ToList();
        var whole = agreeing.Where(c => c.Field is null).ToList();
        return FirstNotEmpty(
            [.. agreeing.Where(c => c.Field == field && field is not null)],
            [.. whole.Where(c => !c.Derived)],
            whole
        );
    }

    private static List<Citation> FirstNotEmpty(params ReadOnlySpan<List<Citation>> choices)
    {
        foreach (var choice in choices)
        {
            if (choice.Count > 0)
                return choice;
        }
        return [];
    }
}
