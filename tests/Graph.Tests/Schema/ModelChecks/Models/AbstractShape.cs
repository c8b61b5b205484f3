namespace Graph.Tests.Schema.ModelChecks.Models;

public abstract class AbstractShape
{
    public int Id { get; init; }

    public required string Name { get; init; }
}
