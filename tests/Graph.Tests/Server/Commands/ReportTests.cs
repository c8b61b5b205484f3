namespace Graph.Tests.Server.Commands;

public sealed class ReportTests
{
    [Fact]
    public async Task Contradictions_are_told_in_sentences_with_their_sources()
    {
        var found = await CommandRun.JsonAsync("report", "contradictions", CommandRun.Example);

        found.ShouldBe(
            """
            [
              {
                "id": "value-contest-1-2024-percent",
                "kind": "VALUE_DIFFERS_BETWEEN_SOURCES",
                "message": "No. 1 in the election of 2024, the winner's share in per cent: the commission's page says 52.4, the Harbour News says 54.2.",
                "sources": ["results", "news"]
              }
            ]
            """
        );
    }

    [Fact]
    public async Task Completeness_is_counted_of_the_dataset_that_would_be_served_unless_another_is_named()
    {
        var run = await CommandRun.OfAsync("report", "completeness");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"Known of the districts of +1995 +1999 +2004 +2023", run.Output);
        Assert.Matches(@"WINNER +0 of 67 +0 of 67 +7 of 67 +8 of 29", run.Output);
    }
}
