namespace Graph.Data.Loading.Kinds;

/// <summary>A record with the key of an earlier one.</summary>
/// <param name="Again">The later record.</param>
/// <param name="First">Where the first one stands.</param>
internal sealed record Repeated<T>(Located<T> Again, Place First);
