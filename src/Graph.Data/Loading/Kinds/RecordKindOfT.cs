namespace Graph.Data.Loading.Kinds;

/// <summary>A kind of records; those that become rows of another kind derive from this.</summary>
/// <param name="noun">What one is called in a sentence.</param>
internal abstract class RecordKind<TRecord>(string noun) : RecordKind(noun)
    where TRecord : class
{
    /// <inheritdoc />
    public sealed override RecordFacts Records()
    {
        var records = new RecordFacts<TRecord>(Noun);
        Declare(records);
        return records;
    }

    /// <summary>Tells where the records stand, to what they refer, and which rows are made of them.</summary>
    protected abstract void Declare(RecordFacts<TRecord> records);
}
