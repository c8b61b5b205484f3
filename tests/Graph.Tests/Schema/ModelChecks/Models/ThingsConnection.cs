namespace Graph.Tests.Schema.ModelChecks.Models;

public sealed class ThingsConnection
{
    public int Id { get; init; }
}
