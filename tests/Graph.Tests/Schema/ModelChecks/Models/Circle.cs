namespace Graph.Tests.Schema.ModelChecks.Models;

public sealed class Circle : AbstractShape
{
    public int Radius { get; init; }
}
