using System.Collections.Concurrent;

namespace Graph.Tests.Http.Shutdown;

/// <summary>Asks a server one question after the other, and keeps every answer that is not the right one.</summary>
/// <param name="server">The server to ask.</param>
public sealed class Load(HttpClient server)
{
    private const string Right = """{"data":{"district":{"number":12}}}""";

    private readonly ConcurrentQueue<string> failures = new();
    private volatile bool isStopped;
    private int answered;

    /// <summary>Answers that were wrong, and requests that had none.</summary>
    public IReadOnlyCollection<string> Failures => failures;

    /// <summary>Right answers so far.</summary>
    public int Answered => answered;

    /// <summary>Asks until told to stop, or so many times.</summary>
    public async Task RunAsync(int most)
    {
        for (var request = 0; request < most && !isStopped; request++)
            await AskAsync();
    }

    /// <summary>Waits until so many answers were right, or one was not.</summary>
    public async Task HasAnsweredAsync(int count)
    {
        while (answered < count && failures.IsEmpty && !isStopped)
            await Task.Delay(1);
    }

    /// <summary>Sends no more requests; those that are sent are still waited for.</summary>
    public void Stop() => isStopped = true;

    private async Task AskAsync()
    {
        try
        {
            var answer = await server.GetStringAsync("/graphql?query={district(number:12){number}}");
            if (answer == Right)
                Interlocked.Increment(ref answered);
            else
                failures.Enqueue(answer);
        }
        catch (HttpRequestException exception)
        {
            failures.Enqueue(exception.ToString());
        }
    }
}
