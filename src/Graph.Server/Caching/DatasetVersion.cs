using System.Globalization;
using Graph.Data.Model;
using Graph.Schema.Limits;
using Graph.Server.Http;

namespace Graph.Server.Caching;

/// <summary>The dataset's revision, and who has loaded it, as the version of all answers.</summary>
internal static class DatasetVersion
{
    /// <summary>The only field that differs between servers which have loaded the same; a name has no other spelling.</summary>
    private const string LoadingTime = "loadedAt";

    /// <summary>Gives answers by GET a tag with which clients ask whether they have changed.</summary>
    public static void AddDatasetVersion(this IHostApplicationBuilder builder) =>
        builder
            .Services.AddSingleton<LoadedDataset>()
            .AddSingleton<DataVersion>(services =>
            {
                var loaded = services.GetRequiredService<LoadedDataset>();
                var seconds = services.GetRequiredService<QueryLimits>().Seconds;
                return async (document, cancellation) =>
                    Version(await ReadAsync(loaded, seconds, cancellation), document);
            });

    private static async Task<Dataset?> ReadAsync(LoadedDataset loaded, int seconds, CancellationToken cancellation)
    {
        try
        {
            return await loaded.ReadAsync(TimeSpan.FromSeconds(seconds), cancellation);
        }
        catch (Exception fault) when (fault is TimeoutException or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw new RefusedRequestException(RequestRefusals.TooSlow(seconds));
        }
    }

    private static string Version(Dataset? dataset, string document)
    {
        var version = $"{dataset?.Revision} {dataset?.LoadedBy}";
        return document.Contains(LoadingTime, StringComparison.Ordinal)
            ? $"{version} {dataset?.LoadedAt.UtcTicks.ToString(CultureInfo.InvariantCulture)}"
            : version;
    }
}
