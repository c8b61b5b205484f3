using Graph.Data.Model;
using Graph.Data.Revisions;
using Graph.Http.Caching;
using Graph.Query.Execution;
using Graph.Query.Measuring;
using Graph.Schema.Limits;
using Graph.Server.Revisions;

namespace Graph.Server.Caching;

/// <summary>The dataset's revision, and who has loaded it, as the version of all answers.</summary>
internal static class DatasetVersion
{
    /// <summary>The only field that differs between servers which have loaded the same; a name has no other spelling.</summary>
    private const string LoadingTime = "loadedAt";

    /// <summary>
    /// Gives answers by GET a tag with which clients ask whether they have changed, lets answers be kept for as long as
    /// nothing else is loaded, and has a server without a dataset not be ready.
    /// </summary>
    public static void AddDatasetVersion(this IHostApplicationBuilder builder) =>
        builder
            .Services.AddSingleton<KnownDataset>()
            .AddSingleton<LoadedDataset>()
            .AddSingleton<EditionRevision>(_ => new DatasetEdition().RevisionAsync)
            .AddSingleton<KnownRevision>(services =>
            {
                var loaded = services.GetRequiredService<LoadedDataset>();
                return cancellation => FindAsync(loaded, cancellation);
            })
            .AddSingleton<DataRevision>(services =>
            {
                var loaded = services.GetRequiredService<LoadedDataset>();
                return async cancellation =>
                    (await loaded.ReadAsync(Timeout.InfiniteTimeSpan, cancellation))?.Revision ?? "";
            })
            .AddSingleton<DataVersion>(services =>
            {
                var loaded = services.GetRequiredService<LoadedDataset>();
                var kept = services.GetRequiredService<RevisionList>();
                var longest = TimeSpan.FromSeconds(services.GetRequiredService<QueryLimits>().Seconds);
                return async (document, cancellation) =>
                    Version((await loaded.FindAsync(longest, cancellation)).Dataset, document)
                    + await kept.VersionAsync(document, cancellation);
            })
            .AddSingleton<RevisionEditions>()
            .AddSingleton<FindEdition>(services => services.GetRequiredService<RevisionEditions>().FindAsync)
            .AddHostedService<LoadedSizes>()
            .AddSingleton<DatasetCheck>()
            .AddHealthChecks()
            .AddCheck<DatasetCheck>(DatasetCheck.Name);

    private static ValueTask<string?> FindAsync(LoadedDataset loaded, CancellationToken cancellation)
    {
        var found = loaded.FindAsync(Timeout.InfiniteTimeSpan, cancellation);
        return found.IsCompletedSuccessfully ? new(found.Result.Revision) : new(WaitAsync(found));
    }

    private static async Task<string?> WaitAsync(ValueTask<DatasetAnswer> found) => (await found).Revision;

    private static string Version(Dataset? dataset, string document) =>
        dataset is null ? ""
        : document.Contains(LoadingTime, StringComparison.Ordinal) ? DatasetIdentity.OfLoading(dataset)
        : DatasetIdentity.OfContent(dataset);
}
