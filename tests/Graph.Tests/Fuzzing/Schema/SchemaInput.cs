namespace Graph.Tests.Fuzzing.Schema;

/// <summary>An argument, or a field of an input.</summary>
internal sealed record SchemaInput(string Name, TypeReference Type, string? DefaultValue);
