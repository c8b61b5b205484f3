namespace Graph.Client;

/// <summary>The server answered with errors.</summary>
/// <param name="errors">The errors, at least one.</param>
public sealed class GraphException(IReadOnlyList<GraphError> errors) : Exception(string.Join('\n', errors))
{
    /// <summary>All errors of the answer.</summary>
    public IReadOnlyList<GraphError> Errors { get; } = errors;

    /// <summary>Code of the first error.</summary>
    public string? Code => Errors[0].Code;

    /// <summary>Trace ID of the first error.</summary>
    public string? TraceId => Errors[0].TraceId;
}
