namespace Graph.Data.Loading;

/// <summary>A record of a file, and where it stands there.</summary>
internal sealed record Located<T>(T Record, Place Place);
