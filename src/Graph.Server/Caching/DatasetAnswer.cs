using Graph.Data.Model;
using Graph.Data.Revisions;

namespace Graph.Server.Caching;

/// <summary>What the database has answered when it was asked what is loaded.</summary>
/// <param name="dataset">The dataset without its lists; null where none is loaded.</param>
/// <param name="asked">When it was asked, as a timestamp.</param>
internal sealed class DatasetAnswer(Dataset? dataset, long asked)
{
    private long askedAgain = asked;
    private volatile bool isDoubted;

    public Dataset? Dataset { get; } = dataset;

    public long Asked { get; } = asked;

    /// <summary>When the database was asked last, whether or not it has answered that.</summary>
    public long AskedAgain => Volatile.Read(ref askedAgain);

    /// <summary>Whether the database has been asked again, and has not answered yet.</summary>
    public bool IsDoubted => isDoubted;

    /// <summary>Another text whenever anything is loaded; null where nothing is.</summary>
    public string? Revision { get; } = dataset is null ? null : DatasetIdentity.OfLoading(dataset);

    /// <summary>Says that the database is asked again.</summary>
    public void Doubt(long now)
    {
        Volatile.Write(ref askedAgain, now);
        isDoubted = true;
    }
}
