namespace Graph.Tests.Fuzzing.Schema;

/// <summary>A name in a list of the schema.</summary>
internal sealed record SchemaName(string Name);
