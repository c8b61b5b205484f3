namespace Graph.Tests.Data.Loading.Reading;

public sealed class JsonTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_comment_is_refused()
    {
        dataset.Replace("dataset.json", "{ \"title\"", "{\n // the title\n\"title\"");

        Assert.Equal(
            [
                "dataset.json $ Line 2 is not JSON: '/' is invalid after a value. Expected either ',', '}', or ']'. "
                    + "Correct it; comments and trailing commas are refused too.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_trailing_comma_is_refused()
    {
        dataset.Replace("dataset.json", "\"CC BY 4.0\"", "\"CC BY 4.0\",");

        Assert.Equal(
            [
                "dataset.json $ Line 1 is not JSON: "
                    + "The JSON object contains a trailing comma at the end which is not supported in this mode. "
                    + "Correct it; comments and trailing commas are refused too.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_key_that_stands_twice_is_refused_wherever_it_stands()
    {
        dataset
            .Replace("districts/1.json", "\"seat\": \"hilltown\",", "\"seat\": \"hilltown\", \"seat\": \"laketown\",")
            .Replace("districts/1.json", "\"en\": \"District No. 1\"", "\"en\": \"District No. 1\", \"en\": \"No. 1\"");

        Assert.Equal(
            [
                "districts/1.json $.incarnations[0].seat "
                    + "The key `seat` stands here for the second time. Keep one of the two.",
                "districts/1.json $.names.en The key `en` stands here for the second time. Keep one of the two.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Theory]
    [InlineData("\\u0000")]
    [InlineData("\\ud800")]
    public async Task A_text_that_no_database_stores_is_refused(string escape)
    {
        dataset.Replace("sources.json", "\"Gazette\"", $"\"Gaz{escape}ette\"");

        Assert.Equal(
            [
                "sources.json $.sources[1].title "
                    + "This text holds NUL or half a surrogate pair, which databases refuse. Remove it.",
            ],
            await dataset.FaultsAsync()
        );
    }
}
