namespace Graph.Databases.Threads;

/// <summary>
/// The time of one piece of work on its thread. Quick work runs at once; what takes longer goes on in turns, as many at a
/// time as there are processors, so that all else that the server does gets its share of them, however much is slow.
/// </summary>
/// <remarks>
/// Without turns, 64 slow statements were 64 busy threads, and the server read its next requests with what was left: after
/// 9 seconds.
/// </remarks>
/// <param name="cancellation">Ends the work.</param>
internal sealed class TimeSlice(CancellationToken cancellation)
{
    private const int Milliseconds = 20;

    /// <summary>The clock is not looked at each time: in memory, each row comes by.</summary>
    private const int PassesToLook = 16;

    /// <summary>Those who wait get their turns in the order in which they came.</summary>
    private static readonly SemaphoreSlim Turns = new(Environment.ProcessorCount);

    [ThreadStatic]
    private static TimeSlice? current;

    private long end = Environment.TickCount64 + Milliseconds;
    private bool hasTurn;
    private int passes;

    /// <summary>Does work that comes by <see cref="Pass"/> every now and then.</summary>
    public static TResult Run<TResult>(Func<TResult> work, CancellationToken cancellation)
    {
        var slice = current = new TimeSlice(cancellation);
        try
        {
            return work();
        }
        finally
        {
            current = null;
            slice.GiveBack();
        }
    }

    /// <summary>Lets others go first where the work of this thread has had its slice.</summary>
    /// <exception cref="OperationCanceledException">The work is to end.</exception>
    public static void Pass() => current?.GoOn();

    /// <summary>The same where no exception may be thrown.</summary>
    /// <returns>Whether the work may go on.</returns>
    public static bool TryPass()
    {
        try
        {
            Pass();
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private void GoOn()
    {
        cancellation.ThrowIfCancellationRequested();
        if (++passes % PassesToLook != 0 || Environment.TickCount64 < end)
            return;
        GiveBack();
        Turns.WaitAsync(cancellation).GetAwaiter().GetResult(); // a thread of its own waits; `Wait` would not keep the order
        hasTurn = true;
        end = Environment.TickCount64 + Milliseconds;
    }

    private void GiveBack()
    {
        if (hasTurn)
            Turns.Release();
        hasTurn = false;
    }
}
