using System.Collections.Concurrent;
using Graph.Query.Errors;

namespace Graph.Query.Compilation;

/// <summary>
/// Has half of the processors compile queries at the most, so that the others go on with what is known; some queries wait, in
/// their order, and the rest are refused.
/// </summary>
public sealed class CompilationTurns : IDisposable
{
    /// <summary>Those who wait keep others from a place among the operations that run: they must be few.</summary>
    private const int WaitingForEach = 8;

    private static readonly int AtOnce = Math.Max(1, Environment.ProcessorCount / 2);
    private readonly SemaphoreSlim turns = new(AtOnce);
    private readonly ConcurrentDictionary<object, TaskCompletionSource> compiling = new();
    private int waiting;

    /// <summary>Waits for a turn, or until somebody else has had the same query compiled.</summary>
    /// <param name="query">The query, as a <see cref="NotCompiledException"/> names it.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>A turn, or <see cref="CompilationTurn.None"/> where it may be that none is needed any more.</returns>
    /// <exception cref="QueryException"><see cref="ErrorCodes.ServerBusy"/>: too many other queries wait already.</exception>
    public async Task<CompilationTurn> TakeAsync(object query, CancellationToken cancellation)
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = compiling.GetOrAdd(query, mine);
        if (first != mine)
        {
            await first.Task.WaitAsync(cancellation);
            return CompilationTurn.None;
        }
        try
        {
            await WaitAsync(cancellation);
        }
        catch
        {
            End(query, mine);
            throw;
        }
        return new(() =>
        {
            turns.Release();
            End(query, mine);
        });
    }

    private async Task WaitAsync(CancellationToken cancellation)
    {
        try
        {
            if (Interlocked.Increment(ref waiting) > AtOnce * WaitingForEach)
                throw CompilationErrors.TooManyNewQueries();
            await turns.WaitAsync(cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    private void End(object query, TaskCompletionSource mine)
    {
        compiling.TryRemove(query, out _);
        mine.SetResult();
    }

    /// <inheritdoc />
    public void Dispose() => turns.Dispose();
}
