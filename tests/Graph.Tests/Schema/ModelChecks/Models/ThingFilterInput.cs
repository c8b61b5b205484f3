namespace Graph.Tests.Schema.ModelChecks.Models;

public sealed class ThingFilterInput
{
    public int Id { get; init; }
}
