using System.Data.Common;
using Graph.Databases.Insertion;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.Sqlite;

/// <summary>Inserts many rows into SQLite: one statement for each table, prepared once and run for each row.</summary>
/// <param name="context">A context with an open transaction.</param>
/// <param name="tables">All tables of its model, each after those that its rows refer to.</param>
internal sealed class SqliteInsertion(DbContext context, IReadOnlyList<TableToFill> tables) : RowInsertion
{
    private readonly List<PreparedInsert> statements = [];

    public override async Task InsertAsync(RowsToInsert rows, CancellationToken cancellationToken)
    {
        if (statements.Count == 0)
            await PrepareAsync(cancellationToken);
        foreach (var statement in statements)
            await statement.RunAsync(rows, cancellationToken);
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var statement in statements)
            await statement.DisposeAsync();
        statements.Clear();
        await base.DisposeAsync();
    }

    private async Task PrepareAsync(CancellationToken cancellation)
    {
        // Rows of one table may refer to later ones: the keys are checked at the end of the transaction.
        await context.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON", cancellation);
        var sql = context.GetService<ISqlGenerationHelper>();
        statements.AddRange(tables.Select(table => new PreparedInsert(Command(), table, sql)));
    }

    private DbCommand Command()
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }
}
