using System.Globalization;
using Graph.Data;
using Graph.Server.Http;
using Microsoft.EntityFrameworkCore;

namespace Graph.Server.Caching;

/// <summary>The dataset's revision as the version of all answers.</summary>
internal static class DatasetVersion
{
    /// <summary>Gives answers by GET a tag with which clients ask whether they have changed.</summary>
    public static void AddDatasetVersion(this IHostApplicationBuilder builder) =>
        builder.Services.AddSingleton<DataVersion>(services =>
        {
            var contexts = services.GetRequiredService<IDbContextFactory<GraphDbContext>>();
            return cancellation => ReadAsync(contexts, cancellation);
        });

    // Asked of the database each time: another process that shares it may have loaded another revision.
    private static async Task<string> ReadAsync(
        IDbContextFactory<GraphDbContext> contexts,
        CancellationToken cancellation
    )
    {
        await using var database = await contexts.CreateDbContextAsync(cancellation);
        var dataset = await database.Datasets.SingleAsync(cancellation);
        var loadedAt = dataset.LoadedAt.UtcTicks.ToString(CultureInfo.InvariantCulture);
        return $"{dataset.Revision} {loadedAt} {dataset.LoadedBy}";
    }
}
