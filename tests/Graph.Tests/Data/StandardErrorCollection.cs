namespace Graph.Tests.Data;

/// <summary>Standard error belongs to the whole process, so these tests run while no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class StandardErrorCollection
{
    public const string Name = "Standard error";
}
