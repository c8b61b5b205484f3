using System.Threading.Channels;

namespace Graph.Data.Loading;

/// <summary>Has items made on a thread of their own while earlier ones are used, so that neither waits for the other.</summary>
internal static class MadeAhead
{
    /// <summary>The same items; at most two of them are made before they are asked for.</summary>
    /// <param name="items">Makes them. What it throws comes after those that it has made.</param>
    public static async IAsyncEnumerable<T> OfAsync<T>(IEnumerable<T> items)
    {
        var made = Channel.CreateBounded<T>(1);
        using var unwanted = new CancellationTokenSource();
        var making = Task.Run(() => MakeAsync(items, made.Writer, unwanted.Token), CancellationToken.None);
        try
        {
            await foreach (var item in made.Reader.ReadAllAsync(CancellationToken.None))
                yield return item;
        }
        finally
        {
            await unwanted.CancelAsync();
            await making;
        }
    }

    private static async Task MakeAsync<T>(IEnumerable<T> items, ChannelWriter<T> made, CancellationToken unwanted)
    {
        try
        {
            foreach (var item in items)
                await made.WriteAsync(item, unwanted);
            made.Complete();
        }
        catch (Exception fault) // is the reader's
        {
            made.Complete(fault);
        }
    }
}
