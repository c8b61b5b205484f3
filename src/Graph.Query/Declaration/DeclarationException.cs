namespace Graph.Query.Declaration;

/// <summary>One thing that a declaration cannot do; all that are found are told together.</summary>
/// <param name="message">What is wrong, and what to do.</param>
internal sealed class DeclarationException(string message) : InvalidOperationException(message);
