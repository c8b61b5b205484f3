namespace Graph.Tests.Http.KeptAnswers;

/// <summary>An answer about today is another one tomorrow; whoever keeps it shall know.</summary>
public sealed class DayTests : IDisposable
{
    private readonly ListeningServer server = new();

    public void Dispose() => server.Dispose();

    [Theory]
    [InlineData("{ district(number: 12) { incarnations { sinceYear isCurrent } } }", true)]
    [InlineData("{ districts(where: { incarnations: { some: { isCurrent: { eq: true } } } }) { totalCount } }", true)]
    [InlineData("{ borderPath(from: 12, to: 1) { length } }", true)]
    [InlineData("{ district(number: 12) { number incarnations { sinceYear } } }", false)]
    [InlineData("{ district(number: 12, asOf: \\\"2024-01-01\\\") { incarnations { isCurrent } } }", false)]
    [InlineData("{ search(text: \\\"Almaty\\\") { __typename } }", null)]
    [InlineData("{ __schema { queryType { name } } }", false)]
    public async Task What_is_about_today_is_made_anew_tomorrow_and_all_else_is_given_again(string query, bool? isAnew)
    {
        using var forgetful = new ListeningServer(("Answers:KeptBytes", "0"));
        foreach (var each in (ListeningServer[])[server, forgetful])
            each.Clock.SetUtcNow(new DateTimeOffset(2026, 6, 30, 23, 59, 59, TimeSpan.Zero));
        var body = $$"""{"query":"{{query}}"}""";
        await ShouldBeTrueAsync();
        await ShouldBeTrueAsync();
        Assert.Equal((1, 1), server.Services.Answers());

        foreach (var each in (ListeningServer[])[server, forgetful])
            each.Clock.Advance(TimeSpan.FromSeconds(1));
        await ShouldBeTrueAsync();

        if (isAnew is not null)
            Assert.Equal(isAnew == true ? (1, 2) : (2, 1), server.Services.Answers());

        async Task ShouldBeTrueAsync() => Assert.Equal(await AskAsync(forgetful, body), await AskAsync(server, body));
    }

    [Theory]
    [InlineData("23:58:54", "public, max-age=5, stale-while-revalidate=60")]
    [InlineData("23:59:00", "public, max-age=5, stale-while-revalidate=55")]
    [InlineData("23:59:57.5", "public, max-age=2")]
    [InlineData("23:59:59.5", "no-cache")]
    [InlineData("00:00:00", "public, max-age=5, stale-while-revalidate=60")]
    public async Task No_cache_shows_an_answer_tomorrow(string time, string control)
    {
        server.Clock.SetUtcNow(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero) + TimeSpan.Parse(time, null));
        for (var times = 0; times < 2; times++)
        {
            var answer = await server.Client.GetAsync("/graphql?query={districts{totalCount}}");
            Assert.Equal(control, answer.Headers.Header("Cache-Control"));
        }
    }

    [Fact]
    public async Task How_long_answers_may_be_shown_is_a_setting()
    {
        using var strict = new ListeningServer(("Answers:MaxAgeSeconds", "0"), ("Answers:StaleSeconds", "0"));

        var answer = await strict.Client.GetAsync("/graphql?query={districts{totalCount}}");

        Assert.Equal("no-cache", answer.Headers.Header("Cache-Control"));
    }

    private static async Task<string> AskAsync(ListeningServer server, string body) =>
        await (await server.Client.PostAsync(body)).Content.ReadAsStringAsync();
}
