namespace Graph.Databases.Threads;

/// <summary>
/// Runs tasks on threads of its own: as many as there are tasks at once, each kept for a while when it has nothing to do.
/// </summary>
/// <remarks>
/// Databases in the server's own memory work while they are asked, and would keep the threads of the pool from all else:
/// with 64 slow statements a probe of the server's health waited for 8 seconds.
/// </remarks>
/// <param name="name">Name of the threads.</param>
internal sealed class OwnThreads(string name) : TaskScheduler
{
    /// <summary>More than the pool's threads have: expressions are walked by recursion.</summary>
    private const int StackBytes = 8 * 1024 * 1024;

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(20);

    private readonly object gate = new();
    private readonly Queue<Task> waiting = [];
    private int idle;

    /// <inheritdoc />
    protected override void QueueTask(Task task)
    {
        lock (gate)
        {
            waiting.Enqueue(task);
            if (idle >= waiting.Count)
                Monitor.Pulse(gate);
            else
                new Thread(Work, StackBytes) { Name = name, IsBackground = true }.Start();
        }
    }

    /// <inheritdoc />
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => false;

    /// <inheritdoc />
    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (gate)
            return [.. waiting];
    }

    private void Work()
    {
        while (Next() is { } task)
            TryExecuteTask(task);
    }

    /// <summary>The next task; null if none has come for a while.</summary>
    private Task? Next()
    {
        lock (gate)
        {
            idle++;
            var rested = true;
            while (waiting.Count == 0 && rested)
                rested = Monitor.Wait(gate, Rest);
            idle--;
            return waiting.TryDequeue(out var task) ? task : null;
        }
    }
}
