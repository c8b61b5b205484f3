namespace Graph.Tests;

/// <summary>The product on InMemory: one server for all tests.</summary>
[CollectionDefinition(Name)]
public sealed class InMemoryGraph : GraphServer, ICollectionFixture<InMemoryGraph>
{
    public const string Name = "Graph on InMemory";

    protected override Task<IReadOnlyDictionary<string, string>> SettingsAsync() =>
        Task.FromResult<IReadOnlyDictionary<string, string>>(
            new Dictionary<string, string> { ["Database:Provider"] = "InMemory" }
        );
}
