namespace Graph.Tests.Schema.ModelChecks.Models;

public sealed class PageInfo
{
    public int Id { get; init; }
}
