namespace Graph.Tests.Schema.ModelChecks.Models;

public sealed class Part
{
    public int Id { get; init; }

    public required string Name { get; init; }
}
