using Graph.Data.Model;

namespace Graph.Tests.Data.Loading.Contradictions;

public sealed class MisprintsTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_slip_is_told_from_a_disagreement()
    {
        Cite("\"states\": \"KZ-20\", \"misprint\": true, \"note\": \"No list has it.\"");

        var contradiction = Assert.Single(await dataset.ContradictionsAsync());

        Assert.Equal("misprint-region-south-isoCode-gazette", contradiction.Id);
        Assert.Equal(ContradictionKind.MisprintInSource, contradiction.Kind);
        Assert.Equal("South, ISO code: “Gazette” misprints KZ-20; here it is KZ-02.", contradiction.Message);
        Assert.Equal("south", contradiction.RegionId);
    }

    [Theory]
    [InlineData(
        "\"states\": \"KZ-20\", \"misprint\": true",
        "The key `note` is missing. Where a source has a slip, it says how one knows."
    )]
    [InlineData(
        "\"misprint\": true, \"note\": \"No list has it.\"",
        "The key `misprint` is about what the source `states`, which is missing. Add it, or remove `misprint`."
    )]
    [InlineData(
        "\"counts\": \"cities\"",
        "The key `counts` is about what the source `states`, which is missing. Add it, or remove `counts`."
    )]
    public async Task What_the_citation_lacks_is_said(string keys, string sentence)
    {
        Cite(keys);

        Assert.Equal([$"regions.json $.regions[1].citations[0] {sentence}"], await dataset.FaultsAsync());
    }

    private void Cite(string keys) =>
        dataset.Replace(
            "regions.json",
            "\"isoCode\": \"KZ-02\"",
            $$"""
            "isoCode": "KZ-02", "citations": [{ "source": "gazette", "field": "isoCode", {{keys}} }]
            """
        );
}
