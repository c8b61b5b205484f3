namespace Graph.Tests.Schema.ModelChecks.Models;

public sealed class NamedShape : Shape
{
    public int Size { get; init; }
}
