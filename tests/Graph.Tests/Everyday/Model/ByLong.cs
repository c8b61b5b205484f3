namespace Graph.Tests.Everyday.Model;

public sealed class ByLong
{
    public long Id { get; init; }
}
