using Graph.Data.Loading;
using Graph.Tests.Data.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Http.Caching;

/// <summary>What may be kept, and until when.</summary>
public sealed class CachingTests : IDisposable
{
    private const string Url = "/graphql?query={districts{totalCount}}";

    private readonly ListeningServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task An_answer_by_GET_has_a_tag_and_is_revalidated()
    {
        var response = await server.Client.GetAsync(Url);

        Assert.Matches("""^W/"[0-9a-f]{32}"$""", response.Headers.ETag?.ToString());
        Assert.Equal("public, max-age=5, stale-while-revalidate=60", response.Headers.Header("Cache-Control"));
        Assert.Equal("Accept, GraphQL-Cost, Graph-Revision, Accept-Encoding", response.Headers.Header("Vary"));
    }

    [Fact]
    public async Task A_known_answer_is_not_sent_again()
    {
        var tag = await TagAsync();

        var response = await server.Client.SendAsync(HttpMethod.Get, Url, ("If-None-Match", $"\"other\", {tag}"));

        Assert.Equal(304, (int)response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        Assert.Equal(tag, response.Headers.ETag?.ToString());
        Assert.Equal("public, max-age=5, stale-while-revalidate=60", response.Headers.Header("Cache-Control"));
        Assert.Equal("Accept, GraphQL-Cost, Graph-Revision, Accept-Encoding", response.Headers.Header("Vary"));
    }

    [Fact]
    public async Task Of_a_known_answer_the_revision_is_told_as_of_one_that_is_sent()
    {
        var sent = await server.Client.GetAsync(Url);

        var known = await server.Client.SendAsync(HttpMethod.Get, Url, ("If-None-Match", $"{sent.Headers.ETag}"));

        Assert.Equal(304, (int)known.StatusCode);
        Assert.Matches("^[0-9a-f]{12}$", known.Headers.Header("Graph-Revision"));
        Assert.Equal(sent.Headers.Header("Graph-Revision"), known.Headers.Header("Graph-Revision"));
    }

    [Fact]
    public async Task The_tag_changes_with_the_day_in_UTC()
    {
        var morning = await TagAsync();
        server.Clock.SetUtcNow(new DateTimeOffset(2024, 6, 1, 23, 59, 59, TimeSpan.Zero));
        var evening = await TagAsync();
        server.Clock.Advance(TimeSpan.FromSeconds(1));
        var tomorrow = await TagAsync();

        Assert.Equal(morning, evening);
        Assert.NotEqual(evening, tomorrow);
        var response = await server.Client.SendAsync(HttpMethod.Get, Url, ("If-None-Match", evening));
        Assert.Equal(200, (int)response.StatusCode);
    }

    [Fact]
    public async Task The_tag_changes_with_the_dataset()
    {
        using var dataset = new TestDataset();
        var before = await TagAsync();

        await server.Services.GetRequiredService<DatasetLoader>().LoadAsync(dataset.Folder, CancellationToken.None);

        Assert.NotEqual(before, await TagAsync());
    }

    [Fact]
    public async Task Servers_that_have_the_same_dataset_give_the_same_tag()
    {
        const string loadedAt = "/graphql?query={dataset{loaded%41t}}";
        using var other = new ListeningServer();
        await LoadAgainAsync(other, TimeSpan.FromMinutes(1));

        Assert.Equal(await TagAsync(), await TagAsync(of: other));
        Assert.NotEqual(await TagAsync(url: loadedAt), await TagAsync(url: loadedAt, of: other));
    }

    [Theory]
    [InlineData(Url)]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema")]
    public async Task Any_tag_is_known_where_there_is_an_answer(string url)
    {
        var response = await server.Client.SendAsync(HttpMethod.Get, url, ("If-None-Match", "*"));

        Assert.Equal(304, (int)response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        Assert.Equal(await TagAsync(url: url), response.Headers.ETag?.ToString());
    }

    [Theory]
    [InlineData("/graphql?query={districts(first:51){totalCount}}", 200)]
    [InlineData("/graphql?query={nope}", 200)]
    [InlineData("/graphql?query=mutation{a}", 405)]
    [InlineData("/graphql?query=", 400)]
    public async Task No_tag_is_known_where_there_is_none(string url, int status)
    {
        var response = await server.Client.SendAsync(HttpMethod.Get, url, ("If-None-Match", "*"));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Contains("errors", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tag_tells_queries_and_formats_apart()
    {
        var one = await TagAsync();

        Assert.NotEqual(one, await TagAsync(url: "/graphql?query={regions{totalCount}}"));
        Assert.NotEqual(one, await TagAsync("application/graphql-response+json"));
    }

    [Fact]
    public async Task An_answer_with_errors_is_never_kept()
    {
        var response = await server.Client.GetAsync("/graphql?query={districts(first:51){totalCount}}");

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Null(response.Headers.ETag);
    }

    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema")]
    public async Task The_schema_has_a_tag_of_its_own(string url)
    {
        var tag = await TagAsync(url: url);

        var response = await server.Client.SendAsync(HttpMethod.Get, url, ("If-None-Match", tag));

        Assert.Equal(304, (int)response.StatusCode);
    }

    /// <summary>Loads another dataset and then the shipped one, which is new then.</summary>
    private static async Task LoadAgainAsync(ListeningServer server, TimeSpan later)
    {
        using var dataset = new TestDataset();
        var loader = server.Services.GetRequiredService<DatasetLoader>();
        server.Clock.Advance(later);
        await loader.LoadAsync(dataset.Folder, CancellationToken.None);
        await loader.LoadAsync(RepositoryFiles.Of("dataset", "kz-majilis"), CancellationToken.None);
    }

    private async Task<string> TagAsync(
        string accept = "application/json",
        string url = Url,
        ListeningServer? of = null
    )
    {
        var response = await (of ?? server).Client.SendAsync(HttpMethod.Get, url, ("Accept", accept));
        return Assert.IsType<string>(response.Headers.ETag?.ToString());
    }
}
