using System.Globalization;
using Graph.Schema.Limits;
using Graph.Server.Http;

namespace Graph.Server.Caching;

/// <summary>The dataset's revision as the version of all answers.</summary>
internal static class DatasetVersion
{
    /// <summary>Gives answers by GET a tag with which clients ask whether they have changed.</summary>
    public static void AddDatasetVersion(this IHostApplicationBuilder builder) =>
        builder
            .Services.AddSingleton<LoadedDataset>()
            .AddSingleton<DataVersion>(services =>
            {
                var loaded = services.GetRequiredService<LoadedDataset>();
                var seconds = services.GetRequiredService<QueryLimits>().Seconds;
                return cancellation => ReadAsync(loaded, seconds, cancellation);
            });

    private static async Task<string> ReadAsync(LoadedDataset loaded, int seconds, CancellationToken cancellation)
    {
        try
        {
            var dataset = await loaded.ReadAsync(TimeSpan.FromSeconds(seconds), cancellation);
            var loadedAt = dataset?.LoadedAt.UtcTicks.ToString(CultureInfo.InvariantCulture);
            return $"{dataset?.Revision} {loadedAt} {dataset?.LoadedBy}";
        }
        catch (Exception fault) when (fault is TimeoutException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new RefusedRequestException(RequestRefusals.TooSlow(seconds));
        }
    }
}
