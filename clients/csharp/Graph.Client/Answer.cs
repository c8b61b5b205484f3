namespace Graph.Client;

/// <summary>What the server answered, whole or in part.</summary>
/// <typeparam name="TData">What was asked for.</typeparam>
public sealed record Answer<TData>
    where TData : class
{
    /// <summary>What was asked for, with null where an error stood in the way; null if nothing was answered.</summary>
    public TData? Data { get; init; }

    /// <summary>What went wrong; null if nothing did.</summary>
    public IReadOnlyList<GraphError>? Errors { get; init; }
}
