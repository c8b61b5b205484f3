using System.Text.Json.Nodes;

namespace Graph.Tests.Everyday;

/// <summary>Values that a scalar does not take are refused with one sentence, as literals and as variables.</summary>
public sealed class RefusedValueTests(EverydayServer.OnInMemory server) : IClassFixture<EverydayServer.OnInMemory>
{
    private const string Long =
        "of type `Long`. Write a whole number from -9223372036854775808 to 9223372036854775807.";

    [Theory]
    [InlineData("small", "Byte", "256", "of type `Byte`. Write a whole number from 0 to 255.")]
    [InlineData("small", "Byte", "-1", "of type `Byte`. Write a whole number from 0 to 255.")]
    [InlineData("port", "Short", "32768", "of type `Short`. Write a whole number from -32768 to 32767.")]
    [InlineData("cells", "Long", "9223372036854775808", Long)]
    [InlineData("cells", "Long", "1.5", Long)]
    [InlineData("cells", "Long", "\"1\"", Long)]
    [InlineData(
        "price",
        "Decimal",
        "1e29",
        "of type `Decimal`. Write a number from -79228162514264337593543950335 to 79228162514264337593543950335."
    )]
    public async Task A_number_of_another_kind(string field, string scalar, string json, string sentence)
    {
        await AssertRefusedAsync(field, scalar, json, at => $"`{at}` is `{json}`, which is not {sentence}");
    }

    [Theory]
    [InlineData(
        "time",
        "LocalTime",
        "25:00:00",
        "a time of day. Write hours, minutes and seconds, as in \"14:30:00\"."
    )]
    [InlineData("time", "LocalTime", "9:00", "a time of day. Write hours, minutes and seconds, as in \"14:30:00\".")]
    [InlineData("length", "TimeSpan", "P1Y", Length)]
    [InlineData("length", "TimeSpan", "1:30", Length)]
    [InlineData("length", "TimeSpan", "P99999999D", Length)]
    [InlineData("length", "TimeSpan", "PT", Length)]
    [InlineData("code", "UUID", "3f2504e0", "a UUID. Write it as in \"3f2504e0-4f89-41d3-9a0c-0305e82c3301\".")]
    [InlineData("address", "URL", "http://", "an address. Write it as in \"https://example.org/a\".")]
    [InlineData(
        "moment",
        "DateTime",
        "2023-01-31",
        "a time. Write date, time and offset, as in \"2023-01-31T12:30:00Z\"."
    )]
    public async Task A_text_of_another_form(string field, string scalar, string text, string sentence)
    {
        await AssertRefusedAsync(field, scalar, $"\"{text}\"", at => $"`{at}`: `{text}` is not {sentence}");
    }

    [Fact]
    public async Task A_number_where_a_text_is_written()
    {
        var error = await server.Client.ErrorAsync("{ samples(where: { code: { eq: 7 } }) { totalCount } }");

        Assert.Equal(
            "`where.code.eq`: A number is not a UUID. Write it as in \"3f2504e0-4f89-41d3-9a0c-0305e82c3301\".",
            (string?)error["message"]
        );
    }

    private const string Length = "a length of time. Write days, hours, minutes and seconds, as in \"P1DT2H30M\".";

    private async Task AssertRefusedAsync(string field, string scalar, string json, Func<string, string> sentence)
    {
        var literal = await server.Client.ErrorAsync(
            $"{{ samples(where: {{ {field}: {{ eq: {json} }} }}) {{ totalCount }} }}"
        );
        var variable = await server.Client.ErrorAsync(
            $"query ($v: {scalar}) {{ samples(where: {{ {field}: {{ eq: $v }} }}) {{ totalCount }} }}",
            new JsonObject { ["v"] = JsonNode.Parse(json) }
        );

        Assert.Equal(sentence($"where.{field}.eq"), (string?)literal["message"]);
        Assert.Equal(sentence("$v"), (string?)variable["message"]);
    }
}
