using Graph.Data.Loading.Facts;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Borders whose other side stands in a district that comes later, until it has come.</summary>
/// <param name="lives">What is known of the lives of all districts.</param>
internal sealed class WaitingBorders(LifeFacts lives)
{
    private readonly PriorityQueue<Border, int> waiting = new();

    public void Add(IEnumerable<Border> borders) =>
        waiting.EnqueueRange(borders.Select(border => (border, lives[border.ToId].District)));

    /// <summary>Those that need not wait any more.</summary>
    /// <param name="district">Number of the last district that has come.</param>
    public IEnumerable<Border> Take(int district)
    {
        while (waiting.TryPeek(out _, out var other) && other <= district)
            yield return waiting.Dequeue();
    }
}
