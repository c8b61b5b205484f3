using System.Globalization;
using System.Linq.Expressions;

namespace Graph.Data.Revisions;

/// <summary>What tells datasets that are loaded apart, as one text.</summary>
public static class DatasetIdentity
{
    /// <summary>The same as <see cref="OfContent"/>, asked of the database.</summary>
    public static Expression<Func<Model.Dataset, string>> Content { get; } = d => d.Revision + " " + d.LoadedBy;

    /// <summary>Tells what rows there are: the same on all servers of one build that have loaded the same files.</summary>
    /// <param name="dataset">The dataset, without its lists.</param>
    public static string OfContent(Model.Dataset dataset) => $"{dataset.Revision} {dataset.LoadedBy}";

    /// <summary>Tells one loading from all others.</summary>
    /// <param name="dataset">The dataset, without its lists.</param>
    public static string OfLoading(Model.Dataset dataset) =>
        string.Create(CultureInfo.InvariantCulture, $"{OfContent(dataset)} {dataset.LoadedAt.UtcTicks}");
}
