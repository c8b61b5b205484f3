namespace Graph.Databases.PostgreSql;

/// <summary>
/// The forms of a statement that has the sizes of its pages as numbers. PostgreSQL plans a prepared statement once for all
/// values of its parameters, and takes an unknown number of rows for a tenth of the table: it reads the whole tables that it
/// joins to the page, or else plans anew each time (the first 29 of 1,000 districts: 3.1 ms instead of 1.8).
/// </summary>
internal sealed class CutTexts
{
    /// <summary>
    /// Each form is prepared by itself, and a connection keeps some two hundred statements: those who ask for ever other
    /// sizes have the form that serves all of them.
    /// </summary>
    private const int Most = 16;

    private readonly PositionalText text;
    private readonly IReadOnlyList<string> names;
    private readonly IReadOnlyList<(int Place, bool IsOffset)> cuts;
    private readonly CutText general;
    private readonly Lock gate = new();
    private IReadOnlyList<CutText> known = [];

    private CutTexts(PositionalText text, IReadOnlyList<string> names)
    {
        (this.text, this.names, cuts) = (text, names, [.. text.Cuts]);
        general = Form([]);
    }

    /// <summary>Those of a statement.</summary>
    /// <param name="text">The statement, with parameters as `@name`.</param>
    /// <param name="names">Their names, in their order.</param>
    /// <returns>Null where it cannot be told what is a parameter.</returns>
    public static CutTexts? Of(string text, List<string> names) =>
        PositionalText.Of(text, names) is { } read ? new(read, names) : null;

    /// <summary>The form for certain values.</summary>
    /// <param name="values">The values of the parameters, by name.</param>
    public CutText For(IReadOnlyDictionary<string, object?> values)
    {
        if (cuts.Count == 0)
            return general;
        foreach (var form in known)
            if (Serves(form, values))
                return form;
        return known.Count < Most ? Add(values) : general;
    }

    private bool Serves(CutText form, IReadOnlyDictionary<string, object?> values)
    {
        foreach (var cut in cuts)
            if (Number(cut, values) != (form.Numbers.TryGetValue(cut.Place, out var number) ? number : null))
                return false;
        return true;
    }

    /// <summary>What is written in the place of a parameter. Of pages that begin elsewhere than at the start there are many.</summary>
    private int? Number((int Place, bool IsOffset) cut, IReadOnlyDictionary<string, object?> values) =>
        values.GetValueOrDefault(names[cut.Place]) is int number && (cut.IsOffset ? number == 0 : number >= 0)
            ? number
            : null;

    private CutText Add(IReadOnlyDictionary<string, object?> values)
    {
        var numbers = new Dictionary<int, int>();
        foreach (var cut in cuts)
            if (Number(cut, values) is { } number)
                numbers.Add(cut.Place, number);
        var form = Form(numbers);
        lock (gate)
            if (known.Count < Most)
                known = [.. known, form];
        return form;
    }

    private CutText Form(Dictionary<int, int> numbers)
    {
        var left = Enumerable.Range(0, names.Count).Where(place => !numbers.ContainsKey(place)).ToList();
        var isOfAnyPlace = left.Count > 0 && left.All(place => cuts.Contains((place, true)));
        return new(numbers, text.With(numbers), left, isOfAnyPlace);
    }
}
