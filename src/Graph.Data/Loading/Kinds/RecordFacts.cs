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

    /// <summary>Reads those of a part of the dataset.</summary>
    public abstract void Read(FileParser parser, DatasetPart part);

    /// <summary>All of a part, each with its place.</summary>
    public abstract IEnumerable<Located<object>> In(DatasetPart part);

    /// <summary>The IDs of all of a part, by which others refer to them.</summary>
    public abstract IEnumerable<string> Ids(DatasetPart part);

    /// <summary>Where the files of a part write an ID that an earlier one has.</summary>
    public abstract IEnumerable<DatasetError> IdsTwice(DatasetPart part);

    /// <summary>Every place where one of a part names another record, its citations apart.</summary>
    public abstract IEnumerable<Reference> References(DatasetPart part);

    /// <summary>The rows of all that are about no district; none where a whole has its parts' rows made.</summary>
    public abstract IEnumerable<object> Rows(RowMaking making);

    /// <summary>The rows of those that are part of another record; none if they are never part of such.</summary>
    public abstract IEnumerable<object> RowsOf(object whole, RowMaking making);
}
