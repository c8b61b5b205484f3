using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.Sqlite;

/// <summary>
/// A connection that stays open while its context rests in the pool of contexts, so that the next operation finds its
/// functions registered and its statements prepared (<see cref="PreparedStatements"/>).
/// </summary>
/// <remarks>
/// Each opening of a pooled connection of Microsoft.Data.Sqlite (10.0.15) registers EF Core's functions anew, and each
/// closing takes them back and frees all statements: together more than most statements take to run.
/// </remarks>
#pragma warning disable EF1001 // there is no public way to have a part in how EF Core opens and closes connections to SQLite
internal sealed class LastingConnection(
    RelationalConnectionDependencies dependencies,
    IRawSqlCommandBuilder rawSqlCommandBuilder,
    IDiagnosticsLogger<DbLoggerCategory.Infrastructure> logger
) : SqliteRelationalConnection(dependencies, rawSqlCommandBuilder, logger)
{
    private bool rests;
    private SqliteFile? file;
    private bool lasts;

    public override bool Open(bool errorsExpected = false)
    {
        if (IsStale())
            CloseAll();
        return base.Open(errorsExpected);
    }

    public override async Task<bool> OpenAsync(CancellationToken cancellationToken, bool errorsExpected = false)
    {
        if (IsStale())
            CloseAll();
        return await base.OpenAsync(cancellationToken, errorsExpected);
    }

    protected override void CloseDbConnection() => Rest();

    protected override Task CloseDbConnectionAsync()
    {
        Rest();
        return Task.CompletedTask;
    }

    protected override void DisposeDbConnection()
    {
        CloseAll();
        base.DisposeDbConnection();
    }

    protected override ValueTask DisposeDbConnectionAsync()
    {
        CloseAll();
        return base.DisposeDbConnectionAsync();
    }

    protected override DbConnection CreateDbConnection()
    {
        var connection = base.CreateDbConnection();
        file = SqliteFile.Of(connection.ConnectionString);
        lasts = new SqliteConnectionStringBuilder(connection.ConnectionString).Pooling;
        return connection;
    }

    private void Rest()
    {
        rests = true;
        if (!lasts)
            CloseAll();
        else
            SqliteSnapshot.End(DbConnection);
    }

    /// <summary>Whether the file has been removed since it was opened; that is looked after once for each use of the context.</summary>
    private bool IsStale()
    {
        var hasRested = rests;
        rests = false;
        return hasRested && file is { Exists: false };
    }

    private void CloseAll()
    {
        PreparedStatements.Free(DbConnection);
        DbConnection.Close();
    }
}
#pragma warning restore EF1001
