using Graph.Data;
using Graph.Tests.Data.Loading;

namespace Graph.Tests.Data;

/// <summary>What standard error shows when a server cannot start.</summary>
[Collection(StandardErrorCollection.Name)]
public sealed class StartFailureTests : IDisposable
{
    private readonly TextWriter standardError = Console.Error;
    private readonly StringWriter written = new();

    public StartFailureTests() => Console.SetError(written);

    public void Dispose() => Console.SetError(standardError);

    [Fact]
    public async Task A_broken_dataset_is_told_without_a_stack_trace()
    {
        using var dataset = new TestDataset();
        dataset.Replace("districts/1.json", "46.7", "146.7");
        using var host = TestHost.Create(settings: ("Dataset:Path", dataset.Folder));

        Assert.False(await host.TryLoadDatasetAsync());

        Assert.Equal(
            $"""
            The dataset in `{dataset.Folder}` is not valid and was not loaded. Errors: 1.

            districts/1.json $.incarnations[0].contests[0].percent
                146.7 is too large. Write 100 or less.

            """,
            written.ToString()
        );
    }

    [Fact]
    public async Task An_unknown_provider_is_told_with_those_that_there_are()
    {
        using var host = TestHost.Create(settings: ("Database:Provider", "Oracle"));

        Assert.False(await host.TryLoadDatasetAsync());

        Assert.Equal(
            "`Database:Provider` is `Oracle`, which is not supported. Set one of these: `InMemory`, `Sqlite`, `PostgreSql`.\n",
            written.ToString()
        );
    }

    [Fact]
    public async Task Faults_of_several_options_are_all_told()
    {
        using var host = TestHost.Create(null, ("Database:Provider", "Oracle"), ("Dataset:Path", ""));

        Assert.False(await host.TryLoadDatasetAsync());

        Assert.Equal(
            "`Database:Provider` is `Oracle`, which is not supported. Set one of these: `InMemory`, `Sqlite`, `PostgreSql`.\n"
                + "DataAnnotation validation failed for 'DatasetOptions' members: 'Path' "
                + "with the error: 'The Path field is required.'.\n",
            written.ToString()
        );
    }
}
