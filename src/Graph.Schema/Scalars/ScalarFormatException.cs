namespace Graph.Schema.Scalars;

/// <summary>A value that a scalar refuses, with a sentence for the client.</summary>
internal sealed class ScalarFormatException(string message) : FormatException(message);
