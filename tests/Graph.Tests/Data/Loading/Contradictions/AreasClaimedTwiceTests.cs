using Graph.Data.Model;

namespace Graph.Tests.Data.Loading.Contradictions;

public sealed class AreasClaimedTwiceTests : IDisposable
{
    private const string Since = "\"since\": \"2023-01-01\"";

    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_whole_that_another_covers_in_parts_is_told_from_the_side_of_the_whole()
    {
        Cover("north-lakes", "");

        var contradiction = Assert.Single(await dataset.ContradictionsAsync());

        Assert.Equal("area-north-lakes-2-2023-1-2023", contradiction.Id);
        Assert.Equal(ContradictionKind.AreaClaimedTwice, contradiction.Kind);
        Assert.Equal(
            "Lakes: “Gazette” gives No. 2 the whole of it, this dataset gives No. 1 parts of it.",
            contradiction.Message
        );
        Assert.Equal("2-2023", contradiction.IncarnationId);
        Assert.Equal("gazette", contradiction.Sources());
    }

    [Fact]
    public async Task Two_wholes_are_told_once_from_the_lower_number()
    {
        Cover("north-hills", "");

        Assert.Equal(
            [
                "area-north-hills-1-2023-2-2023 Hills: this dataset gives No. 1 the whole of it, “Gazette” gives No. 2 "
                    + "the whole of it.",
            ],
            await dataset.ContradictionLinesAsync()
        );
    }

    [Fact]
    public async Task Two_districts_may_have_parts_of_one_area()
    {
        Cover("north-lakes", ", \"partial\": true");

        Assert.Empty(await dataset.ContradictionsAsync());
    }

    [Fact]
    public async Task Two_districts_may_have_one_area_after_each_other()
    {
        Cover("north-hills", "");
        dataset.Replace("districts/2.json", Since, "\"since\": \"2020\", \"until\": \"2022\"");
        dataset.Replace(
            "districts/2.json",
            "\"borders\": [{ \"to\": \"1-2023\", \"direction\": \"W\" }]",
            "\"borders\": []"
        );
        dataset.Replace("districts/1.json", "\"borders\": [{ \"to\": \"2-2023\"", "\"borders\": [{ \"to\": \"3-2023\"");
        dataset.Write(
            "districts/3.json",
            """{ "number": 3, "names": { "en": "No. 3" }, "incarnations": [{ "since": "2023-01-01" }] }"""
        );

        Assert.Empty(await dataset.ContradictionsAsync());
    }

    private void Cover(string area, string partial) =>
        dataset.Replace(
            "districts/2.json",
            Since,
            $$"""{{Since}}, "coverage": [{ "area": "{{area}}"{{partial}}, "citations": [{ "source": "gazette" }] }]"""
        );
}
