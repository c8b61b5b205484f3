using Graph.Data.Loading.Reading;
using Graph.Data.Loading.Rows;
using Graph.Data.Revisions;
using Graph.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Graph.Data.Loading;

/// <summary>Loads a dataset from its files, wholly or not at all.</summary>
/// <param name="rows">The rows that are loaded, and the place of those that are to be.</param>
/// <param name="archives">Where the database keeps rows that are replaced.</param>
/// <param name="options">Says how many of these.</param>
/// <param name="time">Tells when the dataset was loaded.</param>
/// <param name="logger">Takes what could not be kept.</param>
public sealed partial class DatasetLoader(
    CurrentRows<GraphDbContext> rows,
    ArchivedRows<GraphDbContext> archives,
    IOptions<DatasetOptions> options,
    TimeProvider time,
    ILogger<DatasetLoader> logger
) : IDisposable
{
    /// <summary>
    /// The build whose rows are in the database: another one may make other rows of the same files, and so replaces them.
    /// </summary>
    private static readonly string Build = typeof(DatasetLoader).Module.ModuleVersionId.ToString("N");

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly RevisionArchive archive = new(archives);

    /// <summary>Happens when this process has replaced what was loaded.</summary>
    public event Action? Replaced;

    /// <summary>
    /// Replaces all that is loaded by the dataset of a folder, or keeps it where it is that already. Several processes
    /// that share a database may do so at the same time.
    /// </summary>
    /// <param name="folder">Path of the folder that holds `dataset.json` and its siblings.</param>
    /// <param name="cancellationToken">Ends the reading; once rows are replaced, the loading runs to its end.</param>
    /// <returns>What is loaded now, with the counts of its records.</returns>
    /// <exception cref="DatasetException">The dataset is not valid; what was loaded before stands unchanged.</exception>
    public Task<Model.Dataset> LoadAsync(string folder, CancellationToken cancellationToken) =>
        LoadAsync(folder, _ => Task.CompletedTask, cancellationToken);

    /// <summary>The same, with files that are read while the database is prepared.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="prepare">Makes the database ready to be read and filled; what it throws comes before all else.</param>
    /// <param name="cancellationToken">Ends the work as long as no rows are replaced.</param>
    internal async Task<Model.Dataset> LoadAsync(
        string folder,
        Func<CancellationToken, Task> prepare,
        CancellationToken cancellationToken
    )
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var files = Task.Run(() => DatasetFolder.ReadAsync(folder, enough.Token), enough.Token);
        var reading = Task.Run(async () => ValidReading.Of(await files, progress: null, enough.Token), enough.Token);
        try
        {
            await prepare(cancellationToken);
            return await FindAsync(await files, cancellationToken)
                ?? await StoreAsync(await reading, progress: null, cancellationToken);
        }
        finally
        {
            await enough.CancelAsync(); // nobody waits for the reading any more
        }
    }

    /// <summary>The same for one who wants to know all faults of the files before the database is even opened.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="prepare">Makes the database ready; only for a valid dataset.</param>
    /// <param name="progress">Is told which part of the files is checked, and then which part of the rows made.</param>
    /// <param name="cancellationToken">Ends the work as long as no rows are replaced.</param>
    internal async Task<Model.Dataset> LoadValidAsync(
        string folder,
        Func<CancellationToken, Task> prepare,
        LoadProgress progress,
        CancellationToken cancellationToken
    )
    {
        // On another stack: the one that has read the files would keep their texts as long as it lasts.
        var reading = await ValidReading
            .OfAsync(folder, progress.Checked, cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        await prepare(cancellationToken);
        return await StoreAsync(reading, progress.Made, cancellationToken);
    }

    /// <summary>What is loaded, whoever has loaded it; null where nothing is.</summary>
    internal async Task<Model.Dataset?> LoadedAsync(CancellationToken cancellationToken)
    {
        await using var context = await rows.CreateDbContextAsync(cancellationToken);
        return await context.Datasets.Include(d => d.Counts).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Whether this build has made the rows of a dataset, and so all that it reads is there.</summary>
    internal static bool HasMade(Model.Dataset dataset) => dataset.LoadedBy == Build;

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    /// <summary>What is loaded, if this build has made it of the same files: it has found them valid then.</summary>
    private async Task<Model.Dataset?> FindAsync(DatasetFolder files, CancellationToken cancellation)
    {
        if (files.Errors.Count > 0 || !rows.MayBeThere)
            return null;
        await using var context = await rows.CreateDbContextAsync(cancellation);
        return await FindAsync(context, files.Revision, cancellation);
    }

    private static async Task<Model.Dataset?> FindAsync(
        GraphDbContext context,
        string revision,
        CancellationToken cancellation
    ) =>
        await context.Datasets.Include(d => d.Counts).SingleOrDefaultAsync(cancellation) is { } loaded
        && loaded.Revision == revision
        && loaded.LoadedBy == Build
            ? loaded
            : null;

    private async Task<Model.Dataset> StoreAsync(
        DatasetReading reading,
        IProgress<double>? progress,
        CancellationToken cancellationToken
    )
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            await using var context = await rows.CreateDbContextAsync(cancellationToken);
            if (rows.MayBeThere && await FindAsync(context, reading.Revision, cancellationToken) is { } loaded)
                return loaded; // by whoever had the turn before
            return await context
                .Database.CreateExecutionStrategy()
                .ExecuteAsync(cancellation => TryStoreAsync(reading, progress, cancellation), cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<Model.Dataset> TryStoreAsync(
        DatasetReading reading,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        await using var next = await rows.OpenNextAsync(cancellation);
        var context = next.Context;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await context.LockAsync(cancellation);
        if (next.HoldsCurrent && await FindAsync(context, reading.Revision, cancellation) is { } loaded)
            return loaded; // by another process, meanwhile

        SizeAdvice.Give(context, reading.Content.DistrictFiles.Count, logger);
        await KeepAsync(context, reading.Revision, cancellation);
        var dataset = await ReplaceAsync(context, reading, progress, cancellation);
        await context.TellReplacedAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        next.BecomeCurrent();
        Replaced?.Invoke();
        await archive.RemoveAsync(dataset.Revision, options.Value.KeptRevisions, CancellationToken.None);
        return dataset;
    }

    private async Task KeepAsync(GraphDbContext context, string next, CancellationToken cancellation)
    {
        if (
            options.Value.KeptRevisions > 0
            && !await archive.TryKeepAsync(context, next, time.GetUtcNow(), cancellation)
        )
            NotKept();
    }

    private async Task<Model.Dataset> ReplaceAsync(
        GraphDbContext context,
        DatasetReading reading,
        IProgress<double>? progress,
        CancellationToken cancellation
    )
    {
        var dataset = DatasetRow.From(reading, time.GetUtcNow(), Build);
        await new DatasetWriter(context).ReplaceAsync(dataset, reading, progress, cancellation);
        return dataset;
    }

    [LoggerMessage(
        1,
        LogLevel.Warning,
        "The revision that was loaded before is not kept: the user of PostgreSQL may not create a schema. "
            + "Allow it by `GRANT CREATE ON DATABASE`, or set `Dataset:KeptRevisions` to 0."
    )]
    private partial void NotKept();
}
