namespace Graph.Tests.Data.Loading.Validation;

public sealed class ElectionPartChecksTests : IDisposable
{
    private const string Last = "{ \"year\": 2023, \"system\": \"MIXED\" }";

    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Theory]
    [InlineData(
        "\"id\": \"2022-by\", \"year\": 2023, \"kind\": \"BY_ELECTION\"",
        ".id `2022-by` begins with another year than 2023, in which the election was. Correct one of them."
    )]
    [InlineData(
        "\"id\": \"2023-x\", \"year\": 2023, \"partOf\": 2023",
        ".partOf An election of the whole chamber belongs to no other. Remove `partOf`, or write which `kind` this is."
    )]
    [InlineData(
        "\"id\": \"2023-x\", \"year\": 2023, \"kind\": \"SECOND_ROUND\"",
        " A second round belongs to the election that it decides. Name that one in `partOf`."
    )]
    [InlineData(
        "\"id\": \"2023-x\", \"year\": 2023, \"kind\": \"BY_ELECTION\", \"partOf\": \"2023-y\"",
        ".partOf There is no election `2023-y`. Did you mean `2023-x`? "
            + "Correct the ID, or add the election to `elections.json`."
    )]
    [InlineData(
        "\"id\": \"2003-by\", \"year\": 2003, \"kind\": \"BY_ELECTION\", \"partOf\": 2004",
        ".partOf `2003-by` is before `2004`, to which it belongs. Correct the days, or name another election."
    )]
    [InlineData(
        "\"year\": 2023",
        ".year The election of 2023 stands already at `$.elections[2]`. "
            + "Make them one, or give one an `id` like `2023-by`."
    )]
    public async Task An_election_that_belongs_nowhere_is_refused(string election, string fault)
    {
        dataset.Replace("elections.json", Last, $"{Last}, {{ {election}, \"system\": \"MAJORITARIAN\" }}");

        Assert.Equal([$"elections.json $.elections[3]{fault}"], await dataset.FaultsAsync());
    }

    [Fact]
    public async Task A_by_election_is_no_part_of_another()
    {
        const string By = "\"year\": 2023, \"system\": \"MAJORITARIAN\", \"kind\": \"BY_ELECTION\"";
        dataset.Replace(
            "elections.json",
            Last,
            $"{Last}, {{ \"id\": \"2023-a\", {By}, \"partOf\": 2023 }}, {{ \"id\": \"2023-b\", {By}, \"partOf\": \"2023-a\" }}"
        );

        Assert.Equal(
            [
                "elections.json $.elections[4].partOf `2023-a` is itself a part of an election. "
                    + "Name that of the whole chamber here.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Theory]
    [InlineData(
        "true",
        "This is of type boolean. Write a value of type integer or string; where nothing is known, leave out the key if it may be missing."
    )]
    [InlineData(
        "\"by-2023\"",
        "`by-2023` does not have the form of what belongs here. Year of an election, e.g. `2023`, or its ID where that is more, e.g. `\"2023-by-october\"`."
    )]
    [InlineData("1066", "1066 is too small. Write 1990 or more.")]
    public async Task An_election_is_named_by_its_year_or_its_ID(string named, string fault)
    {
        dataset.Replace("districts/1.json", "\"election\": 2023", $"\"election\": {named}");

        Assert.Contains(
            $"districts/1.json $.incarnations[0].contests[0].election {fault}",
            await dataset.FaultsAsync()
        );
    }
}
