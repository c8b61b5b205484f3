using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Data.Loading.Rows;

public sealed class ProximityRowsTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_border_counts_in_both_directions_whoever_states_it()
    {
        Write(1, "2023", null, "2-2023");
        Write(2, "2023", null);

        Assert.Equal(["1-2023 2-2023 1", "2-2023 1-2023 1"], await ProximitiesAsync("1-2023", "2-2023"));
    }

    [Fact]
    public async Task The_shortest_way_counts_up_to_three_borders()
    {
        // 1 - 2 - 3 - 4 - 5, and a short cut from 1 to 3
        Write(1, "2023", null, "2-2023", "3-2023");
        Write(2, "2023", null, "3-2023");
        Write(3, "2023", null);
        Write(4, "2023", null, "3-2023", "5-2023");
        Write(5, "2023", null, "6-2023");
        Write(6, "2023", null);

        Assert.Equal(
            ["1-2023 2-2023 1", "1-2023 3-2023 1", "1-2023 4-2023 2", "1-2023 5-2023 3"],
            await ProximitiesAsync("1-2023")
        );
    }

    [Fact]
    public async Task A_way_leads_through_lives_that_stood_on_one_day()
    {
        Write(1, "2016", "2023-03-01", "3-2016");
        Write(2, "2023-02-01", null, "3-2016");
        Write(3, "2016", null, "4-2023");
        Write(4, "2023-03-01", null);

        Assert.Equal(["1-2016 2-2023 2", "1-2016 3-2016 1"], await ProximitiesAsync("1-2016"));
    }

    [Fact]
    public async Task A_life_without_borders_has_none()
    {
        Write(1, "2023", null, "2-2023");
        Write(2, "2023", null);
        Write(3, "2023", null);

        Assert.Empty(await ProximitiesAsync("3-2023"));
    }

    private void Write(int number, string since, string? until, params string[] neighbours)
    {
        var end = until is null ? "" : $", \"until\": \"{until}\"";
        var borders = string.Join(", ", neighbours.Select(n => $$"""{ "to": "{{n}}" }"""));
        dataset.Write(
            $"districts/{number}.json",
            $$"""
            {
              "number": {{number}},
              "names": { "en": "District No. {{number}}" },
              "incarnations": [{ "since": "{{since}}"{{end}}, "borders": [{{borders}}] }]
            }
            """
        );
    }

    private async Task<List<string>> ProximitiesAsync(params string[] from)
    {
        using var host = TestHost.Create();
        await host.LoadAsync(dataset.Folder);
        await using var context = host.Context();
        return await context
            .Incarnations.Where(i => from.Contains(i.Id))
            .SelectMany(i => i.Proximities)
            .OrderBy(p => p.FromId)
            .ThenBy(p => p.ToId)
            .Select(p => $"{p.FromId} {p.ToId} {p.Distance}")
            .ToListAsync();
    }
}
