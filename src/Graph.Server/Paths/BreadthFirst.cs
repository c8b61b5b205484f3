namespace Graph.Server.Paths;

/// <summary>Shortest ways in a graph whose edges all count alike.</summary>
internal static class BreadthFirst
{
    /// <summary>The nodes from start to end, both included; null where no way leads there.</summary>
    /// <param name="start">Where the way starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="neighbours">The nodes beside each; of several shortest ways, their order decides.</param>
    public static IReadOnlyList<object>? Path(string start, string end, ILookup<string, string> neighbours)
    {
        var cameFrom = new Dictionary<string, string?>(StringComparer.Ordinal) { [start] = null };
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var node))
        {
            if (node == end)
                return Way(end, cameFrom);
            foreach (var next in neighbours[node])
                if (cameFrom.TryAdd(next, node))
                    queue.Enqueue(next);
        }
        return null;
    }

    private static List<object> Way(string end, Dictionary<string, string?> cameFrom)
    {
        var way = new List<object>();
        for (var node = end; node is not null; node = cameFrom[node])
            way.Add(node);
        way.Reverse();
        return way;
    }
}
