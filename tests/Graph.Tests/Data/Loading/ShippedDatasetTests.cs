using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Data.Loading;

public sealed class ShippedDatasetTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "dataset", "kz-majilis");

    [Fact]
    public async Task The_shipped_dataset_loads_without_errors()
    {
        using var host = TestHost.Create();
        await host.LoadAsync(Folder);

        await using var context = host.Context();
        var lives = await context.Incarnations.Where(i => i.DistrictId == "12").OrderBy(i => i.Ordinal).ToListAsync();
        Assert.Equal(["12-2004", "12-2023"], lives.Select(l => l.Id));
        Assert.Equal(["aktobe-region", "almaty-region"], lives.Select(l => l.RegionId));
    }
}
