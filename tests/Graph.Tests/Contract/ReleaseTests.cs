namespace Graph.Tests.Contract;

/// <summary>What may change between the contract of the last release and the one that the server serves now.</summary>
public sealed class ReleaseTests
{
    [Fact]
    public async Task Nothing_that_clients_use_has_changed_since_the_last_release()
    {
        var changes = await ContractChanges.BetweenAsync(ContractChanges.Released, ContractChanges.Current);

        Assert.Empty(changes.Breaking);
    }

    [Fact]
    public async Task What_has_changed_since_the_last_release_stands_in_the_changelog()
    {
        var changes = await ContractChanges.BetweenAsync(ContractChanges.Released, ContractChanges.Current);
        var changelog = await File.ReadAllTextAsync(RepositoryFiles.Of("schema", "CHANGELOG.md"));

        const string heading = "## Unreleased\n";
        var start = changelog.IndexOf(heading, StringComparison.Ordinal) + heading.Length;
        var entries = changelog[start..changelog.IndexOf("\n## ", start, StringComparison.Ordinal)];
        Assert.Equal(changes.Count > 0, !string.IsNullOrWhiteSpace(entries));
    }
}
