using Graph.Data.Loading.Kinds;
using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>A row about which sources make statements.</summary>
/// <param name="Row">The row.</param>
/// <param name="Id">Kind and ID of the row, e.g. <c>border-12-2023-3-2023</c>; unique in a dataset.</param>
/// <param name="Label">What a sentence calls it, at its beginning.</param>
/// <param name="Citations">The statements.</param>
internal sealed record CitedRow(object Row, string Id, string Label, IReadOnlyList<Citation> Citations)
{
    /// <summary>All rows that can be cited, in the order in which they are loaded.</summary>
    public static IEnumerable<CitedRow> In(LoadedFacts facts, Labels labels) =>
        facts.Rows.Select(r => Of(r, labels)).OfType<CitedRow>();

    /// <summary>A row with what is stated about it; null where nothing can be stated.</summary>
    public static CitedRow? Of(object row, Labels labels) => RecordKinds.OfRow(row)?.Cited(row, labels);

    /// <summary>Makes the row the subject of a contradiction.</summary>
    public void Mark(Contradiction contradiction) => RecordKinds.OfRow(Row)?.Mark(contradiction, Row);

    /// <summary>The year and the day on which the row ended, as far as they are known.</summary>
    public (int? Year, DateOnly? Day) End => RecordKinds.OfRow(Row)?.EndOf(Row) ?? (null, null);
}
