namespace Graph.Tests.Data.Loading.Validation;

public sealed class VoteChecksTests : IDisposable
{
    private const string Contest =
        "{ \"election\": 2023, \"winner\": \"bolat\", \"party\": \"independent\", \"percent\": 46.7 }";
    private const string At = "districts/1.json $.incarnations[0].contests[0]";

    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Theory]
    [InlineData(
        "{ \"deputy\": \"bolat\" }, { \"id\": \"saule\", \"names\": { \"en\": \"Saule\" } }, { \"deputy\": \"bolat\" }",
        "candidates[2] The candidate `bolat` stands already at `$.incarnations[0].contests[0].candidates[0]`. "
            + "Make them one."
    )]
    [InlineData(
        "{ \"party\": \"greens\" }",
        "candidates[0] Nothing says who this candidate is. "
            + "Write `deputy`, or for one who has never held a mandate `id` and `names`."
    )]
    [InlineData(
        "{ \"deputy\": \"bolat\", \"names\": { \"en\": \"Bolat\" } }",
        "candidates[0].names The candidate is a deputy, whose name is known. "
            + "Remove `names`, or `deputy` if it is somebody else."
    )]
    [InlineData(
        "{ \"id\": \"aigerim\", \"names\": { \"en\": \"Aigerim\" } }",
        "candidates[0].id `aigerim` is a deputy. "
            + "Write `deputy` instead of `id` and `names`, or give the candidate another ID."
    )]
    [InlineData(
        "{ \"deputy\": \"bolt\" }",
        "candidates[0].deputy There is no deputy `bolt`. Did you mean `bolat`? "
            + "Correct the ID, or add the deputy to `deputies.json`."
    )]
    [InlineData(
        "{ \"deputy\": \"bolat\", \"percent\": 60.01 }, { \"deputy\": \"aigerim\", \"percent\": 40.01 }",
        "candidates The candidates have 100.02 per cent of the votes together. "
            + "Correct their shares: there are no more than 100.",
        ", \"winner\": \"bolat\""
    )]
    [InlineData(
        "{ \"deputy\": \"bolat\", \"percent\": 146.7 }",
        "candidates[0].percent 146.7 is too large. Write 100 or less."
    )]
    [InlineData(
        "{ \"deputy\": \"bolat\", \"votes\": 100 }, { \"deputy\": \"aigerim\", \"votes\": 101 }",
        "candidates[1].votes `bolat` has won with `votes` 100, but here are 101. Correct one of them, or `winner`."
    )]
    [InlineData(
        "{ \"deputy\": \"bolat\", \"percent\": 46.7 }, { \"deputy\": \"aigerim\", \"percent\": 46.8 }",
        "candidates[1].percent `bolat` has won with `percent` 46.7, but here are 46.8. "
            + "Correct one of them, or `winner`."
    )]
    [InlineData(
        "{ \"deputy\": \"bolat\", \"percent\": 46.6 }",
        "candidates[0].percent The contest has 46.7 for its winner's `percent`, and this candidate, who won, 46.6. "
            + "Make them equal."
    )]
    [InlineData(
        "{ \"deputy\": \"bolat\", \"party\": \"greens\" }",
        "candidates[0].party The contest has `independent` for its winner's `party`, and this candidate, who won, "
            + "`greens`. Make them equal."
    )]
    [InlineData(
        "{ \"deputy\": \"bolat\", \"votes\": 100 }",
        "votesCast 110 ballots are fewer than the 111 votes for and against the candidates and invalid ones. "
            + "Correct one of them.",
        ", \"votesCast\": 110, \"invalidVotes\": 5, \"againstAllVotes\": 6"
    )]
    [InlineData(
        "",
        "votesCast 110 ballots are more than the 109 registered voters. Correct one of them.",
        ", \"votesCast\": 110, \"registeredVoters\": 109"
    )]
    [InlineData(
        "{ \"deputy\": \"bolat\" }, { \"deputy\": \"aigerim\" }",
        "candidatesRegistered 1 candidates are fewer than the 2 that `candidates` lists. Correct one of them.",
        ", \"candidatesRegistered\": 1"
    )]
    public async Task Votes_that_make_no_sense_are_refused(string candidates, string fault, string more = "")
    {
        var contest = more.Contains("winner", StringComparison.Ordinal) ? "{ \"election\": 2023 }" : Contest;
        dataset.Replace("districts/1.json", Contest, $"{contest[..^2]}{more}, \"candidates\": [{candidates}] }}");

        Assert.Equal([$"{At}.{fault}"], await dataset.FaultsAsync());
    }

    [Theory]
    [InlineData("{ \"deputy\": \"bolat\", \"percent\": 46.7 }, { \"deputy\": \"aigerim\", \"percent\": 53.4 }", false)]
    [InlineData("{ \"deputy\": \"bolat\", \"percent\": 51 }, { \"deputy\": \"aigerim\", \"percent\": 50 }", true)]
    public async Task Shares_may_lie_over_their_sum_by_what_rounding_adds(string candidates, bool hasWinner)
    {
        var winner = hasWinner ? ", \"winner\": \"bolat\"" : "";
        dataset.Replace(
            "districts/1.json",
            Contest,
            $"{{ \"election\": 2023{winner}, \"candidates\": [{candidates}] }}"
        );
        using var host = TestHost.Create();

        await host.LoadAsync(dataset.Folder);
    }

    [Fact]
    public async Task No_two_candidates_would_have_one_ID()
    {
        dataset
            .Replace(
                "elections.json",
                "{ \"year\": 2023, \"system\": \"MIXED\" }",
                "{ \"year\": 2023, \"system\": \"MIXED\" }, "
                    + "{ \"id\": \"2023-by\", \"year\": 2023, \"kind\": \"BY_ELECTION\", \"system\": \"MAJORITARIAN\" }"
            )
            .Replace(
                "districts/1.json",
                Contest,
                Contest[..^2]
                    + ", \"candidates\": [{ \"id\": \"by-saule\", \"names\": { \"en\": \"Saule\" } }] }, "
                    + "{ \"election\": \"2023-by\", \"candidates\": [{ \"id\": \"saule\", \"names\": { \"en\": \"Saule\" } }] }"
            );

        Assert.Equal(
            [
                "districts/1.json $.incarnations[0].contests[1].candidates[0] This would have the ID `1-2023-by-saule`, "
                    + "which `$.incarnations[0].contests[0].candidates[0]` of `districts/1.json` has. "
                    + "Give one of them another.",
            ],
            await dataset.FaultsAsync()
        );
    }
}
