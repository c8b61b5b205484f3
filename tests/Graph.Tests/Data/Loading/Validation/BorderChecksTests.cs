namespace Graph.Tests.Data.Loading.Validation;

public sealed class BorderChecksTests : IDisposable
{
    private const string Border = "{ \"to\": \"1-2023\", \"direction\": \"W\" }";

    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_district_does_not_border_itself()
    {
        dataset.Replace("districts/2.json", Border, "{ \"to\": \"2-2023\" }");

        Assert.Equal(
            [
                "districts/2.json $.incarnations[0].borders[0].to District 2 cannot border itself. "
                    + "Name another district, or remove the border.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task Neighbours_stood_at_the_same_time()
    {
        dataset.Replace("districts/2.json", Border, "{ \"to\": \"1-2004\" }");

        Assert.Equal(
            [
                "districts/2.json $.incarnations[0].borders[0].to "
                    + "`2-2023` and `1-2004` never stood at the same time. Name a life that did.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_border_stands_once_on_each_side()
    {
        dataset.Replace("districts/2.json", Border, $"{Border}, {Border}");

        Assert.Equal(
            [
                "districts/2.json $.incarnations[0].borders[1].to The border with `1-2023` stands already at "
                    + "`$.incarnations[0].borders[0]`. Make them one.",
            ],
            await dataset.FaultsAsync()
        );
    }
}
