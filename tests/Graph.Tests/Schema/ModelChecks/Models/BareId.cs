namespace Graph.Tests.Schema.ModelChecks.Models;

/// <summary>A key without `==`.</summary>
public readonly struct BareId(int value)
{
    public int Value { get; } = value;
}
