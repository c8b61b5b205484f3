using System.Data.Common;
using Graph.Data;
using Graph.Data.Editions;
using Graph.Data.Revisions;
using Graph.Databases;
using Graph.Databases.Providers;
using Graph.Query.Execution;
using Microsoft.EntityFrameworkCore;

namespace Graph.Server.Commands;

/// <summary>A dataset that a command reads, wherever it is kept. No database is made, filled or migrated for it.</summary>
internal static class DatasetTarget
{
    /// <summary>What may be written.</summary>
    public const string Forms =
        "a folder that holds dataset.json, sqlite:FILE, \"postgresql:CONNECTION STRING\", or revision:NAME, which the "
        + "database of the settings has kept";

    private const string Sqlite = "sqlite:";
    private const string PostgreSql = "postgresql:";
    private const string Revision = "revision:";

    /// <summary>Settings for rows of a folder, which end with the command: fast also where there are many.</summary>
    private static readonly IReadOnlyList<string> InOwnMemory =
    [
        "--Database:Provider=Sqlite",
        "--Database:ConnectionString=",
    ];

    /// <summary>Why what is written can name no dataset; null where it may.</summary>
    public static string? Fault(string target) =>
        new[] { Sqlite, PostgreSql, Revision }.Any(form => Is(target, form)) || Directory.Exists(target)
            ? null
            : CommandErrors.NoTarget(target);

    /// <summary>Reads all that its records say; of a folder without a database.</summary>
    /// <returns>Null where it cannot be read; standard error then says why.</returns>
    public static async Task<WholeDataset?> ReadAsync(string target, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(target))
            return await ReadAsync(target, rows => WholeDataset.OfAsync(rows, cancellationToken), cancellationToken);
        return await ValidDataset.ReadAsync(target, json: false, cancellationToken) is { } inspection
            ? WholeDataset.Of(inspection)
            : null;
    }

    /// <summary>Reads it as rows, all as they are at one moment.</summary>
    /// <param name="target">What is named; null for the database of the settings, or else the folder that would be served.</param>
    /// <param name="read">Reads a dataset, which is there.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What was read; null also where it cannot be read, and standard error then says why.</returns>
    public static async Task<T?> ReadAsync<T>(
        string? target,
        Func<GraphDbContext, Task<T?>> read,
        CancellationToken cancellationToken
    )
        where T : class
    {
        if (MissingFile(target) is { } missing)
        {
            await Console.Error.WriteLineAsync(CommandErrors.NoDatabaseFile(missing));
            return null;
        }
        if (!CommandHost.TryBuild(Settings(target), builder => builder.AddGraphData(), out var host))
            return null;
        await using (host)
            return await host.TryCheckSettingsAsync() && await TryLoadFolderAsync(host, target, cancellationToken)
                ? await ReadAsync(host.Services, target ?? "the database", read, cancellationToken)
                : null;
    }

    /// <summary>SQLite would make a file that is not there.</summary>
    private static string? MissingFile(string? target) =>
        Is(target, Sqlite) && !File.Exists(target?[Sqlite.Length..])
            ? Path.GetFullPath(target?[Sqlite.Length..] ?? "")
            : null;

    private static IEnumerable<string> Settings(string? target) =>
        target switch
        {
            null => [],
            _ when Directory.Exists(target) => [.. InOwnMemory, $"--Dataset:Path={Path.GetFullPath(target)}"],
            _ when Is(target, Sqlite) => Database("Sqlite", $"Data Source={target[Sqlite.Length..]}"),
            _ when Is(target, PostgreSql) => Database("PostgreSql", target[PostgreSql.Length..]),
            _ => [],
        };

    private static IEnumerable<string> Database(string kind, string connection) =>
        [$"--Database:Provider={kind}", $"--Database:ConnectionString={connection}"];

    private static async Task<bool> TryLoadFolderAsync(
        WebApplication host,
        string? target,
        CancellationToken cancellationToken
    )
    {
        var isFolder = target is null ? !host.Services.KeepsGraphDatabase() : Directory.Exists(target);
        return !isFolder || await LoadedFolder.TryMakeAsync(host, target, json: false, cancellationToken);
    }

    private static async Task<T?> ReadAsync<T>(
        IServiceProvider services,
        string target,
        Func<GraphDbContext, Task<T?>> read,
        CancellationToken cancellationToken
    )
        where T : class
    {
        try
        {
            return Is(target, Revision)
                ? await ReadRevisionAsync(services, target, read, cancellationToken)
                : await ReadCurrentAsync(services, target, read, cancellationToken);
        }
        catch (Exception fault) when (fault is DbException or DatabaseException or { InnerException: DbException })
        {
            var reason = (fault as DbException ?? fault.InnerException as DbException ?? fault).Message;
            await Console.Error.WriteLineAsync(CommandErrors.NotRead(target, reason));
            return null;
        }
    }

    private static async Task<T?> ReadRevisionAsync<T>(
        IServiceProvider services,
        string target,
        Func<GraphDbContext, Task<T?>> read,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var revisions = services.GetRequiredService<IRevisions>();
        var name = target[Revision.Length..];
        await using var rows = await revisions.OpenAsync(name, cancellationToken);
        if (rows is not null)
            return await read(rows); // of one moment, since nothing changes what is kept
        await Console.Error.WriteLineAsync(
            await revisions.IsOutdatedAsync(name, cancellationToken)
                ? CommandErrors.RevisionOutdated(target)
                : CommandErrors.RevisionNotKept(target, await revisions.ListAsync(cancellationToken))
        );
        return null;
    }

    private static async Task<T?> ReadCurrentAsync<T>(
        IServiceProvider services,
        string target,
        Func<GraphDbContext, Task<T?>> read,
        CancellationToken cancellationToken
    )
        where T : class
    {
        await using var rows = await services
            .GetRequiredService<IDbContextFactory<GraphDbContext>>()
            .CreateDbContextAsync(cancellationToken);
        await using var moment = await services
            .GetRequiredService<ISnapshots>()
            .OpenAsync(rows, new List<Reading>(), cancellationToken);
        if (await rows.Datasets.AnyAsync(cancellationToken))
            return await read(rows);
        await Console.Error.WriteLineAsync(CommandErrors.NothingLoaded(target));
        return null;
    }

    private static bool Is(string? target, string form) => target?.StartsWith(form, StringComparison.Ordinal) == true;
}
