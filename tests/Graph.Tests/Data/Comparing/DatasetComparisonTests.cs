using Graph.Data.Comparing;
using Graph.Data.Editions;
using Graph.Data.Loading.Inspection;
using Graph.Tests.Data.Loading;

namespace Graph.Tests.Data.Comparing;

public sealed class DatasetComparisonTests : IDisposable
{
    private readonly TestDataset before = new();
    private readonly TestDataset after = new();

    public void Dispose()
    {
        before.Dispose();
        after.Dispose();
    }

    [Fact]
    public async Task A_dataset_does_not_differ_from_itself() => await AssertChangesAsync();

    [Fact]
    public async Task The_order_of_records_is_no_difference()
    {
        after.Write(
            "sources.json",
            """
            {
              "sources": [
                { "title": "Gazette", "id": "gazette" },
                { "id": "almanac", "title": "Almanac", "url": "https://example.org/almanac" }
              ]
            }
            """
        );

        await AssertChangesAsync();
    }

    [Fact]
    public async Task A_value_is_told_as_people_read_it_with_its_year()
    {
        before.Replace(
            "districts/1.json",
            "\"seat\": \"hilltown\",",
            "\"seat\": \"hilltown\", \"population\": { \"value\": 964419, \"year\": 2023 },"
        );
        after.Replace(
            "districts/1.json",
            "\"seat\": \"hilltown\",",
            "\"seat\": \"hilltown\", \"population\": { \"value\": 970000, \"year\": 2024 },"
        );
        after.Replace("districts/1.json", "2023-03-28", "2023-03-29").Replace("districts/1.json", "46.7", "46.8");

        await AssertChangesAsync(
            "Changed Incarnation 1-2023 No. 1 since 2023: population 964,419 (2023) -> 970,000 (2024)",
            "Changed Contest 1-2023 No. 1 in the election of 2023: percent 46.7 -> 46.8",
            "Changed Mandate 1-2023-bolat Bolat as deputy of No. 1: sinceDate 2023-03-28 -> 2023-03-29"
        );
    }

    [Fact]
    public async Task What_is_referred_to_is_told_by_its_name()
    {
        after.Replace("districts/1.json", "\"region\": \"north\"", "\"region\": \"south\"");
        after.Replace("districts/1.json", "\"settlements\": [\"laketown\"],", "");
        after.Replace("regions.json", ", \"centre\": \"hilltown\"", "");

        await AssertChangesAsync(
            "Changed Region north North: centre Hilltown -> ",
            "Changed Incarnation 1-2023 No. 1 since 2023: region North -> South",
            "Changed Incarnation 1-2023 No. 1 since 2023: settlements Laketown -> "
        );
    }

    [Fact]
    public async Task Names_are_told_one_by_one()
    {
        after.Replace("deputies.json", "Әйгерім", "Айгерім").Replace("deputies.json", "1999", "2001");

        await AssertChangesAsync(
            "Changed Deputy aigerim Aigerim: names Әйгерім (KK) -> Айгерім (KK)",
            "Changed Deputy aigerim Aigerim: names Ai (KK LATN, former, 1990–1999) -> Ai (KK LATN, former, 1990–2001)"
        );
    }

    [Fact]
    public async Task Citations_are_told_unless_their_record_is_added_or_removed_itself()
    {
        after.Replace("districts/1.json", "\"note\": \"Counted.\"", "\"note\": \"Counted twice.\"");
        after.Replace("districts/1.json", ", \"citations\": [{ \"source\": \"almanac\" }] }],", " }],");
        after.Delete("districts/2.json");
        after.Replace("districts/1.json", "\"borders\": [{ \"to\": \"2-2023\", \"direction\": \"NE\" }],", "");

        await AssertChangesAsync(
            "Removed District 2 No. 2: ",
            "Removed Incarnation 2-2023 No. 2 since 2023: ",
            "Removed Border 1-2023-2-2023 The border of No. 1 with No. 2: ",
            "Removed Border 2-2023-1-2023 The border of No. 2 with No. 1: ",
            "Removed Contest 2-2012 No. 2 in the election of 2012: ",
            "Changed Citation incarnation-1-2023/almanac Almanac on No. 1 since 2023: note Counted. -> Counted twice."
        );
    }

    private async Task AssertChangesAsync(params string[] expected)
    {
        var changes = DatasetComparison.Of(await ReadAsync(before), await ReadAsync(after));

        Assert.Equal(
            expected,
            changes.Select(c =>
                $"{c.Kind} {c.Type} {c.Id} {c.Label}: " + (c.Field is null ? "" : $"{c.Field} {c.Before} -> {c.After}")
            )
        );
    }

    private static async Task<WholeDataset> ReadAsync(TestDataset dataset) =>
        WholeDataset.Of(await DatasetInspection.OfAsync(dataset.Folder, CancellationToken.None));
}
