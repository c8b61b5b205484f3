namespace Graph.Tests.Fuzzing.Mutations;

/// <summary>A body that may be no request.</summary>
/// <param name="Body">Its bytes, which may be no text either.</param>
internal sealed record BrokenRequest(byte[] Body);
