namespace Graph.Tests.Server.Limits.Expressions;

/// <summary>A scalar that clients can write somewhere.</summary>
/// <param name="Name">Where, e.g. <c>Query.search(text:)</c>.</param>
/// <param name="Small">A document with a small value there.</param>
/// <param name="Large">The same document with larger values.</param>
internal sealed record ScalarPlace(string Name, string Small, IReadOnlyList<string> Large);
