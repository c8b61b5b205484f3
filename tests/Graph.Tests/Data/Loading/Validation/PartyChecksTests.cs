namespace Graph.Tests.Data.Loading.Validation;

public sealed class PartyChecksTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Theory]
    [InlineData(
        "\"mergedInto\": \"greens\"",
        "mergedInto A party cannot merge into itself. Name the party of which it became a part, or leave the key out."
    )]
    [InlineData(
        "\"mergedInto\": \"independent\"",
        "mergedInto `greens` goes on in itself: it merged into `independent`, that into `greens`. Correct one of them, "
            + "or leave the key out."
    )]
    [InlineData(
        "\"merged\": \"2006\"",
        "merged It is not told with which party. Name it in `mergedInto`, or leave this key out."
    )]
    [InlineData(
        "\"mergedInto\": \"independents\"",
        "mergedInto There is no party `independents`. Did you mean `independent`? Correct the ID, or add the party to "
            + "`parties.json`."
    )]
    public async Task A_party_merges_into_another_one(string keys, string fault)
    {
        dataset.Replace(
            "parties.json",
            "\"kind\": \"INDEPENDENT\"",
            "\"kind\": \"INDEPENDENT\", \"mergedInto\": \"greens\""
        );
        dataset.Replace("parties.json", "\"kind\": \"PARTY\"", $"\"kind\": \"PARTY\", {keys}");

        Assert.Equal([$"parties.json $.parties[0].{fault}"], await dataset.FaultsAsync());
    }
}
