using System.Diagnostics;
using Graph.Data.Loading.Contradictions;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Takes what a kind declares of its rows.</summary>
/// <param name="noun">What one is called in the ID of a contradiction about it.</param>
internal sealed class RowFacts<TRow>(string noun) : RowFacts
    where TRow : class
{
    private Func<TRow, string>? id;
    private Func<TRow, List<LocalizedName>>? names;
    private Func<TRow, string>? label;
    private Func<TRow, Labels, string>? opening;
    private Func<TRow, IReadOnlyList<Citation>>? citations;
    private Action<Contradiction, TRow>? mark;
    private Func<TRow, (int? Year, DateOnly? Day)>? end;
    private Func<TRow, SearchedRow?>? searched;

    /// <inheritdoc />
    public override Type Type => typeof(TRow);

    /// <summary>What is unique among the rows of the kind.</summary>
    public void Id(Func<TRow, string> unique) => id = unique;

    /// <summary>They bear names; sentences call them by the English one, which each has.</summary>
    public void Names(Func<TRow, List<LocalizedName>> borne)
    {
        names = borne;
        Label(row => borne(row).First(n => n is { Language: Language.En, Kind: NameKind.Main }).Text);
    }

    /// <summary>What sentences call them.</summary>
    public void Label(Func<TRow, string> called) => label = called;

    /// <summary>What a sentence about them begins with; unless told, what they are called.</summary>
    public void Opening(Func<TRow, Labels, string> beginning) => opening = beginning;

    /// <summary>Sources make statements about them.</summary>
    /// <param name="stated">The statements.</param>
    /// <param name="subject">Makes the row the subject of a contradiction.</param>
    public void Cited(Func<TRow, IReadOnlyList<Citation>> stated, Action<Contradiction, TRow> subject) =>
        (citations, mark) = (stated, subject);

    /// <summary>They end.</summary>
    public void Until(Func<TRow, (int? Year, DateOnly? Day)> ended) => end = ended;

    /// <summary>A search finds them by their names.</summary>
    /// <param name="type">As what it finds them.</param>
    /// <param name="order">What equally good finds are put in ordinal order by; the ID unless told.</param>
    /// <param name="unless">Those that it does not find, since it finds something else of these names.</param>
    public void Search(SearchType type, Func<TRow, string>? order = null, Func<TRow, bool>? unless = null) =>
        searched = row =>
            unless?.Invoke(row) == true
                ? null
                : new SearchedRow(type, IdOf(row), (order ?? IdOf)(row), names?.Invoke(row) ?? []);

    /// <inheritdoc />
    public override (string Id, string Label)? Named(object row) =>
        label is null ? null : (IdOf(As(row)), label(As(row)));

    /// <inheritdoc />
    public override CitedRow? Cited(object row, Labels labels) =>
        Stated(row) is { } statements ? new CitedRow(this, row, labels, statements) : null;

    /// <inheritdoc />
    public override IReadOnlyList<Citation>? Stated(object row) => citations?.Invoke(As(row));

    /// <inheritdoc />
    public override string StatedId(object row) => $"{noun}-{IdOf(As(row))}";

    /// <inheritdoc />
    public override string Beginning(object row, Labels labels) =>
        opening?.Invoke(As(row), labels) ?? label?.Invoke(As(row)) ?? throw Undeclared("called");

    /// <inheritdoc />
    public override void Mark(Contradiction contradiction, object row) => mark?.Invoke(contradiction, As(row));

    /// <inheritdoc />
    public override (int? Year, DateOnly? Day) EndOf(object row) => end?.Invoke(As(row)) ?? (null, null);

    /// <inheritdoc />
    public override SearchedRow? Searched(object row) => searched?.Invoke(As(row));

    private string IdOf(TRow row) => id?.Invoke(row) ?? throw Undeclared("known by");

    private static TRow As(object row) =>
        row as TRow ?? throw new UnreachableException($"{row.GetType().Name} is no {typeof(TRow).Name}.");

    private UnreachableException Undeclared(string what) => new($"It is not declared what a {noun} is {what}.");
}
