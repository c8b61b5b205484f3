namespace Graph.Tests.Fuzzing.Operations;

/// <summary>A place in an operation.</summary>
/// <param name="Depth">Fields above it.</param>
/// <param name="Fragments">Fragments above it.</param>
/// <param name="Lists">Lists above it, the root field not counted.</param>
/// <param name="Rows">How many rows may stand there.</param>
/// <param name="Parts">How many parts of the schema may stand there; 0 outside introspection.</param>
internal readonly record struct Place(int Depth, int Fragments, int Lists, long Rows, long Parts);
