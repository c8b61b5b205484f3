using Graph.Data;
using Graph.Tests.Data.Loading;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Data;

public sealed class GraphDataServicesTests
{
    [Fact]
    public async Task A_server_starts_with_the_dataset_of_its_configuration()
    {
        using var dataset = new TestDataset();
        using var host = TestHost.Create(settings: ("Dataset:Path", dataset.Folder));

        Assert.True(await host.TryLoadDatasetAsync());

        await using var context = host.Context();
        Assert.Equal("Test districts", (await context.Datasets.SingleAsync()).Title);
        Assert.Equal(QueryTrackingBehavior.NoTracking, context.ChangeTracker.QueryTrackingBehavior);
    }

    [Fact]
    public async Task Two_servers_in_one_process_share_no_data()
    {
        using var dataset = new TestDataset();
        using var first = TestHost.Create(settings: ("Dataset:Path", dataset.Folder));
        using var second = TestHost.Create(settings: ("Dataset:Path", dataset.Folder));

        Assert.True(await first.TryLoadDatasetAsync());

        await using var context = second.Context();
        Assert.Equal(0, await context.Districts.CountAsync());
    }

    [Fact]
    public async Task A_process_may_have_many_servers()
    {
        for (var server = 0; server < 30; server++)
        {
            using var host = TestHost.Create();
            await using var context = host.Context();
            Assert.Equal(0, await context.Districts.CountAsync());
        }
    }
}
