namespace Graph.Tests.Everyday.Model;

public sealed class ByGuid
{
    public Guid Id { get; init; }
}
