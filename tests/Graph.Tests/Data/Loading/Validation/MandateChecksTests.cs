namespace Graph.Tests.Data.Loading.Validation;

public sealed class MandateChecksTests : IDisposable
{
    private const string Present = "\"since\": \"2023-03-28\"";
    private const string Past = "\"since\": \"2004\", \"until\": \"2007\" }";

    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Theory]
    [InlineData(
        Present,
        "\"since\": \"2023-03-28\", \"until\": \"2023-03-27\"",
        "$.incarnations[0].mandates[0].until `2023-03-27` is before `since`, which is `2023-03-28`. "
            + "Correct one of them."
    )]
    [InlineData(
        Present,
        "\"since\": \"2022-12-31\"",
        "$.incarnations[0].mandates[0].since The mandate begins with `2022-12-31`, before `1-2023` does, "
            + "which is `2023-01-01`. Correct one of them."
    )]
    [InlineData(
        Past,
        "\"since\": \"2004\", \"until\": \"2008\" }",
        "$.incarnations[1].mandates[0].until The mandate ends with `2008`, after `1-2004` does, which is `2007`. "
            + "Correct one of them."
    )]
    [InlineData(
        Past,
        "\"since\": \"2004\" }",
        "$.incarnations[1].mandates[0] The mandate has no `until`, but `1-2004` ends with `2007`. "
            + "Write when the mandate ends."
    )]
    [InlineData(
        "\"wonIn\": 2023",
        "\"wonIn\": 2021",
        "$.incarnations[0].mandates[0].wonIn District 1 has no contest of 2021. Correct the year, or add the contest."
    )]
    [InlineData(
        Past,
        Past + ", { \"deputy\": \"aigerim\", \"since\": \"2006\", \"until\": \"2007\" }",
        "$.incarnations[1].mandates[1].deputy The mandate of `aigerim` in this life stands already at "
            + "`$.incarnations[1].mandates[0]`. Make them one, or write when the one ended and the other began."
    )]
    [InlineData(
        Present,
        Present + ", \"endReason\": \"RESIGNED\"",
        "$.incarnations[0].mandates[0].endReason `endReason` tells of an end, but the mandate has none. "
            + "Write `until`, or remove this key."
    )]
    [InlineData(
        Present,
        Present + ", \"until\": \"2024\", \"endedBy\": \"reform-2023\"",
        "$.incarnations[0].mandates[0].endedBy There is no act `reform-2023`. Did you mean `reform-2022`? "
            + "Correct the ID, or add the act to `acts.json`."
    )]
    [InlineData(
        Past,
        "\"since\": \"2004\", \"until\": \"2005\" }, { \"deputy\": \"bolat\", \"since\": \"2005\", \"until\": \"2005\" }, "
            + "{ \"deputy\": \"aigerim\", \"since\": \"2006\", \"until\": \"2006\" }, "
            + "{ \"deputy\": \"aigerim\", \"since\": \"2006\", \"until\": \"2006\" }",
        "$.incarnations[1].mandates[3] This would have the ID `1-2004-aigerim-2006`, which "
            + "`$.incarnations[1].mandates[2]` of `districts/1.json` has. Give one of them another."
    )]
    public async Task A_mandate_that_makes_no_sense_is_refused(string text, string replacement, string fault)
    {
        dataset.Replace("districts/1.json", text, replacement);

        Assert.Equal([$"districts/1.json {fault}"], await dataset.FaultsAsync());
    }

    [Fact]
    public async Task A_deputy_holds_one_mandate_at_a_time()
    {
        dataset.Replace(
            "districts/2.json",
            "\"since\": \"2023-01-01\"",
            "\"since\": \"2023-01-01\", \"mandates\": [{ \"deputy\": \"bolat\", \"since\": \"2023-05-01\" }]"
        );

        Assert.Equal(
            [
                "districts/2.json $.incarnations[0].mandates[0].since The mandate of `bolat` begins while the one at "
                    + "`$.incarnations[0].mandates[0]` of `districts/1.json` lasts. Correct the days, or the deputy.",
            ],
            await dataset.FaultsAsync()
        );
    }
}
