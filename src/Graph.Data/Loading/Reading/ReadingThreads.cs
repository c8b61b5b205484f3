using System.Collections.Concurrent;

namespace Graph.Data.Loading.Reading;

/// <summary>The threads on which files are read at the same time; one that waits for a file in vain is given up.</summary>
internal sealed class ReadingThreads : IDisposable
{
    private readonly ConcurrentBag<ReadingThread> resting = [];

    /// <summary>Runs what reads a file.</summary>
    /// <param name="read">Reads it.</param>
    /// <param name="patience">How long it may take.</param>
    /// <param name="cancellationToken">Ends the wait for it.</param>
    /// <exception cref="TimeoutException">It took longer.</exception>
    public async Task<T> RunAsync<T>(Func<T> read, TimeSpan patience, CancellationToken cancellationToken)
    {
        var thread = resting.TryTake(out var rested) ? rested : new ReadingThread();
        var reading = thread.Do(read);
        try
        {
            return await reading.WaitAsync(patience, cancellationToken);
        }
        finally
        {
            if (reading.IsCompleted)
                resting.Add(thread);
            else
                thread.Dispose();
        }
    }

    public void Dispose()
    {
        while (resting.TryTake(out var thread))
            thread.Dispose();
    }
}
