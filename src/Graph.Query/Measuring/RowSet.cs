namespace Graph.Query.Measuring;

/// <summary>Rows that something leads to.</summary>
/// <param name="Count">How many at the most; a row that comes several times counts each time.</param>
/// <param name="AreDistinct">Whether no row comes twice: then there are no more of them than the database has.</param>
internal readonly record struct RowSet(double Count, bool AreDistinct)
{
    /// <summary>The rows that they lead to one by one: several may lead to the same.</summary>
    public RowSet Related => this with { AreDistinct = false };

    /// <summary>A part of them.</summary>
    /// <param name="most">How many are left at the most; null for all.</param>
    public RowSet AtMost(double? most) => most < Count ? this with { Count = most.Value } : this;
}
