namespace Graph.Client;

/// <summary>What the server says of an error beside its message.</summary>
public sealed record GraphErrorExtensions
{
    /// <inheritdoc cref="GraphError.Code"/>
    public string? Code { get; init; }

    /// <inheritdoc cref="GraphError.TraceId"/>
    public string? TraceId { get; init; }
}
