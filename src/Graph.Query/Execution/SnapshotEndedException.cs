namespace Graph.Query.Execution;

/// <summary>
/// What the operation reads more was not expected, and the moment of which it has read is over: it is read again, from
/// another moment.
/// </summary>
public sealed class SnapshotEndedException() : Exception("The rows of that moment cannot be read any more.");
