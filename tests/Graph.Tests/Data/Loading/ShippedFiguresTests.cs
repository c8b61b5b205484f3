using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Data.Loading;

public sealed class ShippedFiguresTests
{
    private const int MostBytes = 400_000;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "dataset", "kz-majilis");

    /// <remarks>It is no raion of 2024; the page of district No. 19 names it all the same.</remarks>
    [Fact]
    public async Task One_area_has_no_figure()
    {
        using var host = await LoadedAsync();
        await using var context = host.Context();

        Assert.Equal(
            ["karaganda-region-sarybel"],
            await context.Areas.Where(a => a.Shape == null).Select(a => a.Id).ToListAsync()
        );
        Assert.False(await context.Regions.AnyAsync(r => r.Shape == null));
    }

    [Fact]
    public async Task A_life_has_a_figure_where_its_areas_are_known()
    {
        using var host = await LoadedAsync();
        await using var context = host.Context();

        Assert.Equal(
            [
                "1-2023",
                "11-2023",
                "12-2023",
                "19-2023",
                "2-2023",
                "3-2023",
                "4-2023",
                "5-2023",
                "6-2023",
                "7-2023",
                "8-2023",
            ],
            (await context.Incarnations.Where(i => i.Shape != null).Select(i => i.Id).ToListAsync()).Order(
                StringComparer.Ordinal
            )
        );
        Assert.False(await context.Incarnations.AnyAsync(i => i.Shape == null && i.Coverage.Count > 0));
    }

    [Fact]
    public async Task Whatever_has_a_figure_cites_whose_it_is()
    {
        using var host = await LoadedAsync();
        await using var context = host.Context();

        Assert.False(
            await context.Areas.AnyAsync(a =>
                a.Shape != null && !a.Citations.Any(c => c.SourceId == "geokz" && c.Field == null)
            )
        );
        Assert.False(
            await context.Regions.AnyAsync(r => !r.Citations.Any(c => c.SourceId == "geokz" && c.Field == null))
        );
        Assert.Contains("figures", (await context.Datasets.SingleAsync()).Attribution, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("areas")]
    [InlineData("regions")]
    public void The_files_name_author_and_licence(string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "shapes", $"{name}.geojson")));

        Assert.StartsWith(
            "After geokz by Alexander Rodionov, CC BY 4.0, https://github.com/arodionoff/geokz;",
            file.RootElement.GetProperty("attribution").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void All_figures_together_are_small() =>
        Assert.InRange(
            new DirectoryInfo(Path.Combine(Folder, "shapes")).EnumerateFiles().Sum(f => f.Length),
            1,
            MostBytes
        );

    private static async Task<Microsoft.Extensions.Hosting.IHost> LoadedAsync()
    {
        var host = TestHost.Create();
        await host.LoadAsync(Folder);
        return host;
    }
}
