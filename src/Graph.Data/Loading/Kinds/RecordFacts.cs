using Graph.Data.Loading.Reading;
using Graph.Data.Loading.Rows;

namespace Graph.Data.Loading.Kinds;

/// <summary>What is declared of the records of one kind, for those who walk over all kinds.</summary>
internal abstract class RecordFacts
{
    /// <summary>What a record is.</summary>
    public abstract Type Type { get; }

    /// <summary>What one is called in a sentence.</summary>
    public abstract string Noun { get; }

    /// <summary>
    /// The one file in which all of them stand; null where each has its own or stands in another record, and where a
    /// dataset may lack it.
    /// </summary>
    public abstract string? File { get; }

    /// <summary>The file in which the record of an ID stands, or would stand.</summary>
    public abstract string FileOf(string id);

    /// <summary>Reads them from the files.</summary>
    public abstract void Read(FileParser parser, DatasetContent content);

    /// <summary>All of them, each with its place.</summary>
    public abstract IEnumerable<Located<object>> In(DatasetContent content);

    /// <summary>The IDs of all of them, by which others refer to them.</summary>
    public abstract IEnumerable<string> Ids(DatasetContent content);

    /// <summary>Where their files write an ID that an earlier one has.</summary>
    public abstract IEnumerable<DatasetError> IdsTwice(DatasetContent content);

    /// <summary>Every place where one of them names another record, its citations apart.</summary>
    public abstract IEnumerable<Reference> References(DatasetContent content);

    /// <summary>The rows of all of them; none where a whole has its parts' rows made.</summary>
    public abstract IEnumerable<object> Rows(RowMaking making);

    /// <summary>The rows of those that are part of another record; none if they are never part of such.</summary>
    public abstract IEnumerable<object> RowsOf(object whole, RowMaking making);
}
