using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Graph.Query.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Graph.Databases.PostgreSql;

/// <summary>
/// What one operation reads: all statements of a query go out in one batch, as soon as they are known, and all statements
/// of the operation see the rows of one moment.
/// </summary>
/// <remarks>
/// PostgreSQL itself ends a statement after its time, also when nobody cancels it or the cancelling gets lost. It is told so
/// together with the first one, which takes no round trip of its own; as a setting of the transaction, which holds behind a
/// pooler as well.
/// </remarks>
/// <param name="database">The context, with an open connection.</param>
/// <param name="queries">How many queries operations of the same plan have run.</param>
internal sealed class OperationReading(DbContext database, QueriesOfPlan queries) : IAsyncDisposable
{
    private const string Begin = "BEGIN ISOLATION LEVEL REPEATABLE READ";
    private static readonly ConditionalWeakTable<DbContext, OperationReading> Running = [];

    private readonly bool isLone = queries.AreOne;
    private readonly string? choice = PostgreSqlPlace.ChoiceOf(database);
    private int count;
    private bool hasBegun;
    private bool hasEnded;
    private IReadOnlyDictionary<string, object?>? values;
    private StatementSequence? sequence;
    private IRelationalCommandTemplate? last;
    private IReadOnlyList<BatchedStatement> sent = [];
    private NpgsqlDataReader? rows;
    private int place;
    private int at;

    /// <summary>The values of a query that has no parameters.</summary>
    public static IReadOnlyDictionary<string, object?> NoValues { get; } = new Dictionary<string, object?>();

    /// <summary>Whether the statement that is asked for has been sent already.</summary>
    public bool IsAnswered => rows is not null;

    private bool IsInBatch => sent.Count > 0;

    /// <summary>What a context reads now; null if that is no operation.</summary>
    public static OperationReading? Of(DbContext? database) =>
        database is not null && Running.TryGetValue(database, out var operation) ? operation : null;

    /// <summary>Starts.</summary>
    public static async Task<OperationReading> OpenAsync(
        DbContext database,
        QueriesOfPlan queries,
        CancellationToken cancellation
    )
    {
        await database.Database.OpenConnectionAsync(cancellation);
        var operation = new OperationReading(database, queries);
        Running.AddOrUpdate(database, operation);
        return operation;
    }

    /// <summary>Begins a transaction for whatever a context reads until it is disposed of, which ends it.</summary>
    public static async Task HoldAsync(DbContext database, CancellationToken cancellation)
    {
        await database.Database.OpenConnectionAsync(cancellation);
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = PostgreSqlPlace.ChoiceOf(database) is { } choice ? $"{Begin}; {choice}" : Begin;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Is told which statement comes next.</summary>
    /// <exception cref="SnapshotEndedException">All that is known has been read, and the moment is over.</exception>
    public async Task AskAsync(IRelationalCommandTemplate asked, IReadOnlyDictionary<string, object?> given)
    {
        if (sequence is null || !ReferenceEquals(given, values))
            await StartQueryAsync(asked, given);
        else if (IsInBatch)
            place = StatementSequence.Place(sent, asked, place + 1);
        if (!IsInBatch || place < 0)
            sequence?.Learn(asked, last);
        last = asked;
        if (place < 0 || (hasEnded && !IsInBatch))
            await LeaveBatchAsync();
    }

    /// <summary>Reads what was asked for.</summary>
    /// <param name="command">EF Core's command for it.</param>
    /// <param name="cancellation">Ends the statement in the database.</param>
    public async Task<DbDataReader> ReadAsync(NpgsqlCommand command, CancellationToken cancellation)
    {
        if (IsInBatch && command.CommandText != last?.CommandText)
            await LeaveBatchAsync(); // an interceptor wants something else
        if (!IsInBatch)
            return await RunAsync(command, cancellation);
        rows ??= await SendAsync(command, cancellation);
        for (; at < place; at++)
            await rows.NextResultAsync(cancellation);
        return new BatchPart(rows, place == sent.Count - 1 ? EndBatchAsync : null);
    }

    private Task<NpgsqlDataReader> RunAsync(NpgsqlCommand command, CancellationToken cancellation)
    {
        if (!hasBegun)
            command.CommandText = string.Join("; ", [.. Start(command), command.CommandText]);
        hasBegun = true;
        return command.ExecuteReaderAsync(cancellation);
    }

    private async Task StartQueryAsync(IRelationalCommandTemplate asked, IReadOnlyDictionary<string, object?> given)
    {
        await EndBatchAsync();
        queries.Note(++count);
        (values, last, place, at) = (given, null, 0, 0);
        sequence = StatementSequence.Of(asked);
        sent = sequence.Statements;
        if (hasEnded)
            throw new SnapshotEndedException();
    }

    private async Task<NpgsqlDataReader> SendAsync(NpgsqlCommand command, CancellationToken cancellation)
    {
        var batch = new NpgsqlBatch((NpgsqlConnection)database.Database.GetDbConnection())
        {
            Timeout = command.CommandTimeout,
        };
        if (!hasBegun)
            foreach (var statement in Start(command))
                batch.BatchCommands.Add(new(statement));
        command.Parameters.Clear();
        foreach (var statement in AskedStatements.Of(sent, command, values ?? NoValues))
            batch.BatchCommands.Add(statement);
        if (isLone && !hasBegun)
        {
            batch.BatchCommands.Add(new("COMMIT"));
            hasEnded = true;
        }
        hasBegun = true;
        return await batch.ExecuteReaderAsync(cancellation);
    }

    /// <summary>Goes on with one statement at a time.</summary>
    private async Task LeaveBatchAsync()
    {
        await EndBatchAsync();
        place = 0;
        if (hasEnded)
            throw new SnapshotEndedException();
    }

    private async ValueTask EndBatchAsync()
    {
        sent = [];
        if (rows is not null)
            await rows.DisposeAsync();
        rows = null;
    }

    /// <summary>What begins the transaction, and says how long it may take, and where it reads.</summary>
    private IEnumerable<string> Start(DbCommand command) =>
        choice is null ? [Begin, Time(command)] : [Begin, Time(command), choice];

    private static string Time(DbCommand command) =>
        string.Create(CultureInfo.InvariantCulture, $"SET LOCAL statement_timeout = '{command.CommandTimeout}s'");

    /// <remarks>The connection, given back, ends a transaction that has not ended.</remarks>
    public async ValueTask DisposeAsync()
    {
        Running.Remove(database);
        try
        {
            await EndBatchAsync();
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }
    }
}
