namespace Graph.Data.Loading.Kinds;

/// <summary>A kind of records with rows of its own.</summary>
/// <param name="noun">What one is called in a sentence, and in the ID of a contradiction about it.</param>
internal abstract class RecordKind<TRecord, TRow>(string noun) : RecordKind<TRecord>(noun)
    where TRecord : class
    where TRow : class
{
    /// <inheritdoc />
    public sealed override RowFacts Rows()
    {
        var rows = new RowFacts<TRow>(Noun);
        Declare(rows);
        return rows;
    }

    /// <summary>Tells what the rows are called, and what is stated about them.</summary>
    protected abstract void Declare(RowFacts<TRow> rows);
}
