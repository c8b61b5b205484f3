namespace Graph.Tests.Everyday.Model;

public sealed class ByShort
{
    public short Id { get; init; }
}
