namespace Graph.Tests.Schema.ModelChecks.Models;

public sealed class Square : AbstractShape
{
    public int Width { get; init; }
}
