using System.Collections.Concurrent;

namespace Graph.Data.Loading.Reading;

/// <summary>
/// Reads files one after the other on a thread that nobody else waits for: no call of the system that opens a pipe can be
/// ended, so it may be lost on one. It does not keep the process alive.
/// </summary>
internal sealed class ReadingThread : IDisposable
{
    private readonly BlockingCollection<Action> work = [];

    public ReadingThread() => new Thread(Run) { IsBackground = true, Name = "Dataset" }.Start();

    public Task<T> Do<T>(Func<T> read)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        work.Add(() =>
        {
            try
            {
                done.SetResult(read());
            }
            catch (Exception fault) // is the caller's
            {
                done.SetException(fault);
            }
        });
        return done.Task;
    }

    /// <summary>Has the thread end after what it reads now.</summary>
    public void Dispose() => work.CompleteAdding();

    private void Run()
    {
        using (work)
            foreach (var read in work.GetConsumingEnumerable())
                read();
    }
}
