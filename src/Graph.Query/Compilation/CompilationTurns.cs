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
    private int waiting;

    /// <summary>Waits for a turn.</summary>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="QueryException"><see cref="ErrorCodes.ServerBusy"/>: too many wait already.</exception>
    public async Task<CompilationTurn> TakeAsync(CancellationToken cancellation)
    {
        try
        {
            if (Interlocked.Increment(ref waiting) > AtOnce * WaitingForEach)
                throw CompilationErrors.TooManyNewQueries();
            await turns.WaitAsync(cancellation);
            return new(() => turns.Release());
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    /// <inheritdoc />
    public void Dispose() => turns.Dispose();
}
