namespace Graph.Tests.Data.Loading.Validation;

public sealed class RegionChecksTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_code_belongs_to_one_region()
    {
        dataset.Replace("regions.json", "KZ-02", "KZ-01");

        Assert.Equal(
            ["regions.json $.regions[1].isoCode `$.regions[0]` has this code already. Correct one of them."],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_settlement_is_the_centre_of_one_region()
    {
        dataset.Replace("regions.json", "\"isoCode\": \"KZ-02\"", "\"centre\": \"hilltown\"");

        Assert.Equal(
            [
                "regions.json $.regions[1].centre This settlement is already the centre of `$.regions[0]`. "
                    + "Correct one of them.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_region_is_not_split_from_itself()
    {
        dataset.Replace("regions.json", "\"splitFrom\": \"north\"", "\"splitFrom\": \"south\"");

        Assert.Equal(
            [
                "regions.json $.regions[1].splitFrom A region cannot be split from itself. "
                    + "Name the region of which it was a part, or leave the key out.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task Regions_are_not_split_from_each_other()
    {
        dataset.Replace("regions.json", "\"isoCode\": \"KZ-01\"", "\"isoCode\": \"KZ-01\", \"splitFrom\": \"south\"");

        Assert.Equal(
            [
                "regions.json $.regions[0].splitFrom `north` comes from itself: it was split from `south`, that from "
                    + "`north`. Correct one of them, or leave the key out.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_circle_of_many_regions_is_told_once_and_not_for_those_that_only_lead_to_it()
    {
        dataset.Write(
            "regions.json",
            """
            {
              "regions": [
                { "id": "leaf", "kind": "REGION", "names": { "en": "Leaf" }, "splitFrom": "south" },
                { "id": "north", "kind": "REGION", "names": { "en": "North" }, "splitFrom": "west" },
                { "id": "south", "kind": "REGION", "names": { "en": "South" }, "splitFrom": "north" },
                { "id": "west", "kind": "REGION", "names": { "en": "West" }, "splitFrom": "south" },
                { "id": "east", "kind": "REGION", "names": { "en": "East" } },
                { "id": "far-east", "kind": "REGION", "names": { "en": "Far East" }, "splitFrom": "east" }
              ]
            }
            """
        );

        Assert.Equal(
            [
                "regions.json $.regions[2].splitFrom `south` comes from itself: it was split from `north`, that from "
                    + "`west`, that from `south`. Correct one of them, or leave the key out.",
            ],
            await dataset.FaultsAsync()
        );
    }
}
