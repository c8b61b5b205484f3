using System.Data.Common;
using System.Globalization;
using Graph.Databases.Providers;
using Graph.Databases.Relational;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Graph.Databases.PostgreSql;

/// <summary>Keeps rows in schemas of the same database, each with a comment that says when, and of which form.</summary>
/// <param name="connectionString">Of the database.</param>
internal sealed class PostgreSqlArchives(string connectionString) : IDatabaseArchives
{
    private const string Prefix = "graph_kept_";

    /// <summary>Shorter than PostgreSQL looks for those who wait for each other: it shall not end an operation for this.</summary>
    private const string Patience = "SET LOCAL lock_timeout = '500ms'";

    public async Task<IReadOnlyList<Archive>> ListAsync(DbContext context, CancellationToken cancellationToken)
    {
        var form = TableForm.Of(context);
        var found = new List<Archive>();
        await using var command = await CommandAsync(context, cancellationToken);
        command.CommandText =
            "SELECT nspname::text, obj_description(oid, 'pg_namespace') FROM pg_catalog.pg_namespace "
            + $"WHERE starts_with(nspname::text, '{Prefix}')";
        await using (var rows = await command.ExecuteReaderAsync(cancellationToken))
            while (await rows.ReadAsync(cancellationToken))
                if (!rows.IsDBNull(1) && Read(rows.GetString(0), rows.GetString(1), form) is { } archive)
                    found.Add(archive);
        await context.Database.CloseConnectionAsync();
        return found;
    }

    public async Task<bool> KeepAsync(DbContext context, Archive archive, CancellationToken cancellationToken)
    {
        await using var command = await CommandAsync(context, cancellationToken);
        command.CommandText = "SELECT has_database_privilege(current_database(), 'CREATE')";
        var may = await command.ExecuteScalarAsync(cancellationToken) is true;
        var schema = SchemaOf(archive.Name);
        if (may)
        {
            if (!await IsKeptAsync(context, archive.Name, cancellationToken))
                await CopyAsync(context, command, schema, cancellationToken);
            command.CommandText = $"COMMENT ON SCHEMA \"{schema}\" IS '{Comment(archive.At, TableForm.Of(context))}'";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        await context.Database.CloseConnectionAsync();
        return may;
    }

    public async Task RemoveAsync(DbContext context, string name, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = await CommandAsync(context, cancellationToken);
            command.CommandText = $"BEGIN; {Patience}; DROP SCHEMA IF EXISTS \"{SchemaOf(name)}\" CASCADE; COMMIT";
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException fault) when (fault.SqlState is PostgresErrorCodes.LockNotAvailable)
        {
            // Somebody reads it; the next time that rows are replaced it is tried again.
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    public void Use(DbContextOptionsBuilder context, string name)
    {
        context.UseGraphPostgreSql(connectionString);
        ((IDbContextOptionsBuilderInfrastructure)context).AddOrUpdateExtension(new PostgreSqlPlace(SchemaOf(name)));
    }

    private async Task<bool> IsKeptAsync(DbContext context, string name, CancellationToken cancellationToken) =>
        (await ListAsync(context, cancellationToken)).Any(archive => archive.Name == name && archive.IsReadable);

    /// <remarks>With the function that its SQL calls: once the schema is gone, nothing of it may be found elsewhere.</remarks>
    private static async Task CopyAsync(
        DbContext context,
        DbCommand command,
        string schema,
        CancellationToken cancellationToken
    )
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        var copies = context
            .Model.GetRelationalModel()
            .Tables.Select(table => sql.DelimitIdentifier(table.Name))
            .Select(table =>
                $"CREATE TABLE \"{schema}\".{table} (LIKE {table} INCLUDING ALL EXCLUDING GENERATED EXCLUDING IDENTITY); "
                + $"INSERT INTO \"{schema}\".{table} SELECT * FROM {table};"
            );
        command.CommandText =
            $"DROP SCHEMA IF EXISTS \"{schema}\" CASCADE; CREATE SCHEMA \"{schema}\"; {string.Join('\n', copies)} SET LOCAL search_path TO \"{schema}\"; "
            + $"{PostgreSqlFold.Sql}; SET LOCAL search_path TO DEFAULT";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>A command on the context's connection, which is closed once for it, and in its transaction.</summary>
    private static async Task<DbCommand> CommandAsync(DbContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private static string SchemaOf(string name) => $"{Prefix}{name}";

    private static string Comment(DateTimeOffset at, string form) =>
        string.Create(CultureInfo.InvariantCulture, $"{at.UtcDateTime:O} {form}");

    private static Archive? Read(string schema, string comment, string form) =>
        comment.Split(' ', 2) is [var at, var has]
        && DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? new(schema[Prefix.Length..], moment, has == form)
            : null;
}
