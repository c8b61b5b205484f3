namespace Graph.Tests.Fuzzing.Operations;

/// <summary>The arguments of a field.</summary>
/// <param name="Text">As they stand in the document, with their brackets; empty where there are none.</param>
/// <param name="Rows">How many rows the field gives with them at the most.</param>
internal readonly record struct WrittenArguments(string Text, int Rows);
