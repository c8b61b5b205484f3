namespace Graph.Tests.Everyday.Model;

/// <summary>A key that the database has as a number.</summary>
public readonly record struct SampleId(long Value);
