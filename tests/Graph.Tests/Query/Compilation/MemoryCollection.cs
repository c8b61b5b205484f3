namespace Graph.Tests.Query.Compilation;

/// <summary>Tests that look at the memory of the process, and so run while no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MemoryCollection
{
    public const string Name = "Memory";
}
