using System.Data.Common;
using Graph.Query.Compilation;
using Graph.Query.Execution;
using Graph.Schema.Errors;
using Graph.Schema.Execution;
using Graph.Schema.Planning;
using Microsoft.EntityFrameworkCore;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Roots;

/// <summary>Reads what a root field's plan asks for.</summary>
/// <param name="services">Opens the database.</param>
/// <param name="context">The operation.</param>
/// <param name="key">The field's response key.</param>
internal sealed class RootReader(RootServices services, ExecutionContext context, string key)
{
    /// <summary>More than any field has: a search finds and ranks, and then reads rows of each type.</summary>
    private const int MostTries = 50;

    private readonly CancellationToken cancellation = context.CancellationToken;

    /// <summary>Reports the faults that the field's answer meets, each at its place; what is answered besides stays answered.</summary>
    public void Report(IEnumerable<PlacedFault> faults)
    {
        foreach (var fault in faults)
            context.Errors.Add(QueryErrors.At(fault.Below(key)));
    }

    /// <summary>Reads rows in a database context of the field's own.</summary>
    public Task<TResult> ReadAsync<TResult>(Func<EntityReader, CancellationToken, Task<TResult>> read) =>
        InDatabaseAsync((database, ended) => read(new EntityReader(database), ended));

    /// <summary>Reads all rows of a reading.</summary>
    public Task<List<object?[]>> RowsAsync(Reading reading) =>
        ReadAsync((reader, ended) => reader.RowsAsync(reading, ended));

    /// <summary>Reads the one row of a reading, and writes it.</summary>
    public async Task<RenderedJson?> OneAsync(Reading reading, ResponsePlan<object?[]> plan) =>
        await RowsAsync(reading) is [var found] ? RenderedJson.Of(plan, found) : null;

    /// <summary>Does something in a database context of the field's own.</summary>
    /// <remarks>
    /// The wait ends with the time of the operation, whatever the database does; what then still runs is remembered.
    /// </remarks>
    public async Task<TResult> InDatabaseAsync<TResult>(Func<DbContext, CancellationToken, Task<TResult>> work)
    {
        try
        {
            CompilationTurn.None.Enter();
            return await WaitForAsync(RunAsync(work));
        }
        catch (NotCompiledException missing)
        {
            return await CompileAsync(missing.Query, work);
        }
    }

    /// <summary>Does the same again until all queries in it are compiled, each in a turn of its own.</summary>
    private async Task<TResult> CompileAsync<TResult>(
        object query,
        Func<DbContext, CancellationToken, Task<TResult>> work
    )
    {
        for (var tries = 1; ; tries++)
        {
            using var turn = await services.Compilation.TakeAsync(query, cancellation);
            turn.Enter();
            try
            {
                // Compiling would keep a thread of the pool.
                var started = Task.Factory.StartNew(
                    () => RunAsync(work),
                    cancellation,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default
                );
                return await WaitForAsync(started.Unwrap());
            }
            catch (NotCompiledException missing) when (tries < MostTries)
            {
                query = missing.Query; // the next one, or the same if it could not be kept
            }
        }
    }

    private Task<TResult> RunAsync<TResult>(Func<DbContext, CancellationToken, Task<TResult>> work) =>
        services.Runner.RunAsync(ended => InContextAsync(work, ended), cancellation);

    private async Task<TResult> WaitForAsync<TResult>(Task<TResult> running)
    {
        try
        {
            return await running.WaitAsync(cancellation);
        }
        finally
        {
            if (!running.IsCompleted)
                UnfinishedWork.Add(context.UserContext, running);
        }
    }

    /// <remarks>
    /// As one unit under the provider's execution strategy: what is tried again is the whole of it. A query outside of
    /// one would be compiled twice, since EF Core buffers rows where it may have to read them again.
    /// </remarks>
    private async Task<TResult> InContextAsync<TResult>(
        Func<DbContext, CancellationToken, Task<TResult>> work,
        CancellationToken ended
    )
    {
        await using var database = await services.OpenDatabase(ended);
        try
        {
            return await database
                .Database.CreateExecutionStrategy()
                .ExecuteAsync(_ => InSnapshotAsync(database, work, ended), ended);
        }
        catch (DbException fault) when (ended.IsCancellationRequested)
        {
            // SQLite says of a statement that was ended that it failed.
            throw new OperationCanceledException(fault.Message, fault, ended);
        }
    }

    private async Task<TResult> InSnapshotAsync<TResult>(
        DbContext database,
        Func<DbContext, CancellationToken, Task<TResult>> work,
        CancellationToken ended
    )
    {
        await using var snapshot = await services.Snapshots.OpenAsync(database, ended);
        return await work(database, ended);
    }
}
