using Graph.Data.Loading.Kinds;
using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>A row about which sources make statements.</summary>
/// <param name="kind">What is declared of its kind.</param>
/// <param name="row">The row.</param>
/// <param name="labels">What sentences call rows.</param>
/// <param name="citations">The statements.</param>
/// <remarks>Most rows are only looked at: what they are called is put together when it is asked for.</remarks>
internal sealed class CitedRow(RowFacts kind, object row, Labels labels, IReadOnlyList<Citation> citations)
{
    /// <summary>The row.</summary>
    public object Row => row;

    /// <summary>Kind and ID of the row, e.g. <c>border-12-2023-3-2023</c>; unique in a dataset.</summary>
    public string Id => kind.StatedId(row);

    /// <summary>What a sentence calls it, at its beginning.</summary>
    public string Label => kind.Beginning(row, labels);

    /// <summary>The statements.</summary>
    public IReadOnlyList<Citation> Citations => citations;

    /// <summary>The year and the day on which the row ended, as far as they are known.</summary>
    public (int? Year, DateOnly? Day) End => kind.EndOf(row);

    /// <summary>All rows that can be cited, in the order in which they are loaded.</summary>
    public static IEnumerable<CitedRow> In(LoadedFacts facts, Labels labels) =>
        facts.Rows.Select(r => Of(r, labels)).OfType<CitedRow>();

    /// <summary>A row with what is stated about it; null where nothing can be stated.</summary>
    public static CitedRow? Of(object row, Labels labels) => RecordKinds.OfRow(row)?.Cited(row, labels);

    /// <summary>Makes the row the subject of a contradiction.</summary>
    public void Mark(Contradiction contradiction) => kind.Mark(contradiction, row);
}
