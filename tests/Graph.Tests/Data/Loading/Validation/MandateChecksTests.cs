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
            + "`$.incarnations[1].mandates[0]`. Make them one."
    )]
    public async Task A_mandate_that_makes_no_sense_is_refused(string text, string replacement, string fault)
    {
        dataset.Replace("districts/1.json", text, replacement);

        Assert.Equal([$"districts/1.json {fault}"], await dataset.FaultsAsync());
    }
}
