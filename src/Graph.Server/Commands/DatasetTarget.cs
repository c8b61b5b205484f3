using System.Data.Common;
using Graph.Data;
using Graph.Data.Editions;
using Graph.Data.Revisions;
using Graph.Databases;
using Microsoft.EntityFrameworkCore;

namespace Graph.Server.Commands;

/// <summary>A dataset that a command reads, wherever it is kept. Nothing is loaded, made or migrated for it.</summary>
internal static class DatasetTarget
{
    /// <summary>What may be written.</summary>
    public const string Forms =
        "a folder that holds dataset.json, sqlite:FILE, \"postgresql:CONNECTION STRING\", or revision:NAME, which the "
        + "database of the settings has kept";

    private const string Sqlite = "sqlite:";
    private const string PostgreSql = "postgresql:";
    private const string Revision = "revision:";

    /// <summary>Reads it; where none is named, the database of the settings, or else the folder that would be served.</summary>
    /// <returns>Null where it cannot be read; standard error then says why.</returns>
    public static async Task<WholeDataset?> ReadAsync(string? target, CancellationToken cancellationToken)
    {
        if (target is not null && Directory.Exists(target))
            return await OfFolderAsync(target, cancellationToken);
        if (MissingFile(target) is { } missing)
        {
            await Console.Error.WriteLineAsync(CommandErrors.NoDatabaseFile(missing));
            return null;
        }
        if (!CommandHost.TryBuild(Settings(target), builder => builder.AddGraphData(), out var host))
            return null;
        await using (host)
        {
            if (!await host.TryCheckSettingsAsync())
                return null;
            return target is not null || host.Services.KeepsGraphDatabase()
                ? await OfDatabaseAsync(host.Services, target ?? "the database", cancellationToken)
                : await OfFolderAsync(null, cancellationToken);
        }
    }

    /// <summary>Why what is written can name no dataset; null where it may.</summary>
    public static string? Fault(string target) =>
        new[] { Sqlite, PostgreSql, Revision }.Any(form => target.StartsWith(form, StringComparison.Ordinal))
        || Directory.Exists(target)
            ? null
            : CommandErrors.NoTarget(target);

    private static async Task<WholeDataset?> OfFolderAsync(string? folder, CancellationToken cancellationToken) =>
        await ValidDataset.ReadAsync(folder, json: false, cancellationToken) is { } inspection ? WholeDataset.Of(inspection) : null;

    /// <summary>SQLite would make a file that is not there.</summary>
    private static string? MissingFile(string? target) =>
        target?.StartsWith(Sqlite, StringComparison.Ordinal) == true && !File.Exists(target[Sqlite.Length..])
            ? Path.GetFullPath(target[Sqlite.Length..])
            : null;

    private static IEnumerable<string> Settings(string? target)
    {
        if (target?.StartsWith(Sqlite, StringComparison.Ordinal) == true)
            return ["--Database:Provider=Sqlite", $"--Database:ConnectionString=Data Source={target[Sqlite.Length..]}"];
        if (target?.StartsWith(PostgreSql, StringComparison.Ordinal) == true)
            return ["--Database:Provider=PostgreSql", $"--Database:ConnectionString={target[PostgreSql.Length..]}"];
        return [];
    }

    private static async Task<WholeDataset?> OfDatabaseAsync(
        IServiceProvider services,
        string target,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await using var context = await OpenAsync(services, target, cancellationToken);
            if (context is not null && await WholeDataset.OfAsync(context, cancellationToken) is { } dataset)
                return dataset;
            await Console.Error.WriteLineAsync(await MissingAsync(services, target, cancellationToken));
        }
        catch (Exception fault) when (fault is DbException or { InnerException: DbException })
        {
            var reason = (fault as DbException ?? fault.InnerException ?? fault).Message;
            await Console.Error.WriteLineAsync(CommandErrors.NotRead(target, reason));
        }
        return null;
    }

    /// <returns>Null where no such revision is kept.</returns>
    private static async Task<GraphDbContext?> OpenAsync(
        IServiceProvider services,
        string target,
        CancellationToken cancellationToken
    ) =>
        IsRevision(target)
            ? await Revisions(services).OpenAsync(target[Revision.Length..], cancellationToken)
            : await services
                .GetRequiredService<IDbContextFactory<GraphDbContext>>()
                .CreateDbContextAsync(cancellationToken);

    private static async Task<string> MissingAsync(
        IServiceProvider services,
        string target,
        CancellationToken cancellationToken
    ) =>
        IsRevision(target)
            ? CommandErrors.RevisionNotKept(target, await Revisions(services).ListAsync(cancellationToken))
            : CommandErrors.NothingLoaded(target);

    private static bool IsRevision(string target) => target.StartsWith(Revision, StringComparison.Ordinal);

    private static IRevisions Revisions(IServiceProvider services) => services.GetRequiredService<IRevisions>();
}
