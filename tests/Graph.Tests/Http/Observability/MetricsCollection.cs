namespace Graph.Tests.Http.Observability;

/// <summary>What all servers of a process measure comes to each of them, so tests of what is not measured run while no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MetricsCollection
{
    public const string Name = "Metrics";
}
