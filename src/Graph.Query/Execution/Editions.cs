using System.Data.Common;
using Graph.Query.Compilation;
using Graph.Query.Operands;
using Microsoft.EntityFrameworkCore;

namespace Graph.Query.Execution;

/// <summary>
/// Opens editions: the data as they are at one moment, for all that one operation reads, in one context and one snapshot.
/// </summary>
/// <param name="open">Opens the database.</param>
/// <param name="runner">Runs what is asked of it.</param>
/// <param name="snapshots">Has statements read the rows of one moment.</param>
/// <param name="compilation">Gives turns to those who need a query compiled.</param>
/// <param name="revision">Tells what an edition holds; null where nobody can.</param>
/// <param name="known">Tells what need not be counted; without it all is.</param>
public sealed class Editions(
    OpenDatabase open,
    IDatabaseRunner runner,
    ISnapshots snapshots,
    CompilationTurns compilation,
    EditionRevision? revision = null,
    KnownCount? known = null
)
{
    /// <summary>More than any operation has: a search finds and ranks besides its readings.</summary>
    private const int MostTries = 200;

    /// <summary>Reads an edition.</summary>
    /// <remarks>
    /// The wait ends with the time of the operation, whatever the database does. All is done again where a query turns out
    /// not to be compiled, or where the connection breaks and the provider tries again.
    /// </remarks>
    /// <typeparam name="TResult">What is made of it.</typeparam>
    /// <param name="readings">What is read; it is compiled before the first statement is run.</param>
    /// <param name="values">What the request gives for the operands.</param>
    /// <param name="read">Reads it.</param>
    /// <param name="unfinished">Takes what still runs when the wait ends.</param>
    /// <param name="other">Opens what is read, where that is not what is current.</param>
    /// <param name="cancellation">Ends the wait, and the statements in the database.</param>
    /// <exception cref="Errors.QueryException">
    /// <see cref="Errors.ErrorCodes.ServerBusy"/>: a query is not compiled, and too many others wait to be.
    /// </exception>
    public async Task<TResult> ReadAsync<TResult>(
        IReadOnlyList<Reading> readings,
        OperandValues values,
        Func<EntityReader, CancellationToken, Task<TResult>> read,
        Action<Task> unfinished,
        OpenDatabase? other,
        CancellationToken cancellation
    )
    {
        var query = default(object);
        for (var tries = 0; ; tries++)
            try
            {
                return query is null
                    ? await ReadCompiledAsync(StartAsync, unfinished, cancellation)
                    : await CompileAndReadAsync(query, StartAsync, unfinished, cancellation);
            }
            catch (NotCompiledException missing) when (tries < MostTries)
            {
                query = missing.Query; // the next one, or the same if it could not be kept
            }
            catch (SnapshotEndedException) when (tries < MostTries)
            {
                query = null;
            }

        Task<TResult> StartAsync() =>
            runner.RunAsync(ended => InContextAsync(other ?? open, readings, values, read, ended), cancellation);
    }

    private static Task<TResult> ReadCompiledAsync<TResult>(
        Func<Task<TResult>> start,
        Action<Task> unfinished,
        CancellationToken cancellation
    )
    {
        CompilationTurn.None.Enter();
        return WaitAsync(start(), unfinished, cancellation);
    }

    private async Task<TResult> CompileAndReadAsync<TResult>(
        object query,
        Func<Task<TResult>> start,
        Action<Task> unfinished,
        CancellationToken cancellation
    )
    {
        using var turn = await compilation.TakeAsync(query, cancellation);
        turn.Enter();
        // Compiling would keep a thread of the pool.
        var started = Task.Factory.StartNew(
            start,
            cancellation,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        return await WaitAsync(started.Unwrap(), unfinished, cancellation);
    }

    private static async Task<TResult> WaitAsync<TResult>(
        Task<TResult> running,
        Action<Task> unfinished,
        CancellationToken cancellation
    )
    {
        try
        {
            return await running.WaitAsync(cancellation);
        }
        finally
        {
            if (!running.IsCompleted)
                unfinished(running);
        }
    }

    private async Task<TResult> InContextAsync<TResult>(
        OpenDatabase place,
        IReadOnlyList<Reading> readings,
        OperandValues values,
        Func<EntityReader, CancellationToken, Task<TResult>> read,
        CancellationToken ended
    )
    {
        await using var database = await place(ended);
        foreach (var reading in readings)
            reading.Compile(database);
        try
        {
            return await database
                .Database.CreateExecutionStrategy()
                .ExecuteAsync(
                    _ => InSnapshotAsync(new EntityReader(database, values, revision, known), readings, read, ended),
                    ended
                );
        }
        catch (DbException fault) when (ended.IsCancellationRequested)
        {
            // SQLite says of a statement that was ended that it failed.
            throw new OperationCanceledException(fault.Message, fault, ended);
        }
    }

    private async Task<TResult> InSnapshotAsync<TResult>(
        EntityReader reader,
        IReadOnlyList<Reading> readings,
        Func<EntityReader, CancellationToken, Task<TResult>> read,
        CancellationToken ended
    )
    {
        await using var snapshot = await snapshots.OpenAsync(reader.Database, readings, ended);
        return await read(reader, ended);
    }
}
