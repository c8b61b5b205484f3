using Graph.Data.Loading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Tests.Data.Loading;

public sealed class ValidLoadingTests : IDisposable
{
    private readonly TestDataset dataset = new();
    private readonly IHost host = TestHost.Create(new FakeTimeProvider());
    private readonly List<string> steps = [];

    public void Dispose()
    {
        host.Dispose();
        dataset.Dispose();
    }

    [Fact]
    public async Task Each_file_is_checked_once_and_before_the_database_is_opened()
    {
        var loaded = await LoadAsync();

        Assert.Equal("Test districts", loaded.Title);
        Assert.Equal("database", steps[^1]);
        Assert.Equal(steps.Distinct(StringComparer.Ordinal), steps);
        Assert.Equal("0", steps[0]);
    }

    [Fact]
    public async Task A_dataset_that_is_not_valid_is_told_with_its_lines_and_opens_no_database()
    {
        dataset.Replace("districts/1.json", "46.7", "146.7");

        var exception = await Assert.ThrowsAsync<DatasetException>(LoadAsync);

        Assert.Equal(("districts/1.json", 13), (exception.Faults[0].File, exception.Faults[0].Line));
        Assert.DoesNotContain("database", steps);
    }

    private Task<Graph.Data.Model.Dataset> LoadAsync() =>
        host
            .Services.GetRequiredService<DatasetLoader>()
            .LoadValidAsync(
                dataset.Folder,
                Opened,
                new(new Steps(steps), new Progress<double>()),
                CancellationToken.None
            );

    private Task Opened(CancellationToken cancellationToken)
    {
        steps.Add("database");
        return Task.CompletedTask;
    }

    private sealed class Steps(List<string> steps) : IProgress<double>
    {
        public void Report(double value) => steps.Add(FormattableString.Invariant($"{value}"));
    }
}
