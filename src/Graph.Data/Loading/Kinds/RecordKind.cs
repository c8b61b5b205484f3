namespace Graph.Data.Loading.Kinds;

/// <summary>One kind of the dataset's records: one file here each, and a line of <see cref="RecordKinds"/>.</summary>
/// <param name="noun">What one is called in a sentence, and in the ID of a contradiction about it.</param>
internal abstract class RecordKind(string noun)
{
    /// <summary>What one is called in a sentence, and in the ID of a contradiction about it.</summary>
    protected string Noun => noun;

    /// <summary>What is declared of the records.</summary>
    public abstract RecordFacts Records();

    /// <summary>What is declared of the rows made of them; null where another kind declares it.</summary>
    public virtual RowFacts? Rows() => null;
}
