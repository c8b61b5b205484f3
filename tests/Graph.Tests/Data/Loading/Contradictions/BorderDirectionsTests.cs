using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Data.Loading.Contradictions;

public sealed class BorderDirectionsTests : IDisposable
{
    private const string Border = "{ \"to\": \"1-2023\", \"direction\": \"W\" }";

    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task Sides_that_do_not_face_each_other_are_told_once_from_the_lower_number()
    {
        dataset.Replace(
            "districts/2.json",
            Border,
            """{ "to": "1-2023", "direction": "NW", "citations": [{ "source": "gazette" }] }"""
        );

        var contradiction = Assert.Single(await dataset.ContradictionsAsync());

        Assert.Equal("border-1-2023-2-2023", contradiction.Id);
        Assert.Equal(ContradictionKind.BorderDirectionsDoNotFace, contradiction.Kind);
        Assert.Equal(
            "“Almanac” puts No. 2 to the northeast of No. 1, “Gazette” puts No. 1 to the northwest of No. 2.",
            contradiction.Message
        );
        Assert.Equal("1-2023", contradiction.IncarnationId);
        Assert.Equal("almanac gazette", contradiction.Sources());
    }

    [Theory]
    [InlineData("N", false)]
    [InlineData("NE", false)]
    [InlineData("E", false)]
    [InlineData("SE", false)]
    [InlineData("S", true)]
    [InlineData("SW", true)]
    [InlineData("W", true)]
    [InlineData("NW", false)]
    public async Task Opposite_give_or_take_one_wind_is_no_contradiction(string direction, bool faces)
    {
        dataset.Replace("districts/2.json", "\"W\"", $"\"{direction}\"");

        Assert.Equal(faces ? 0 : 1, (await dataset.ContradictionsAsync()).Count);
        Assert.Equal([faces, faces], await FacesReverseAsync());
    }

    [Fact]
    public async Task A_side_without_a_direction_contradicts_nothing()
    {
        dataset.Replace("districts/2.json", Border, """{ "to": "1-2023" }""");

        Assert.Empty(await dataset.ContradictionsAsync());
        Assert.Equal([null, null], await FacesReverseAsync());
    }

    private async Task<List<bool?>> FacesReverseAsync()
    {
        using var host = TestHost.Create();
        await host.LoadAsync(dataset.Folder);
        await using var context = host.Context();
        return await context.Borders.OrderBy(b => b.FromId).Select(b => b.FacesReverse).ToListAsync();
    }
}
