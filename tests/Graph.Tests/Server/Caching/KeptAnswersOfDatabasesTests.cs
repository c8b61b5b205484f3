using Graph.Data;
using Graph.Tests.Data;
using Graph.Tests.Data.Loading;
using Graph.Tests.Databases;
using Graph.Tests.Http;
using Graph.Tests.Http.KeptAnswers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Tests.Server.Caching;

/// <summary>Answers are given again only while the database holds what they were read from.</summary>
public sealed class KeptAnswersOfDatabasesTests : IDisposable
{
    private readonly FakeTimeProvider clock = new(GraphServer.Today);
    private readonly TestDataset dataset = new();

    public static TheoryData<string> All => ["InMemory", "Sqlite", "PostgreSql"];

    public static TheoryData<string> Shared => ["Sqlite", "PostgreSql"];

    public void Dispose() => dataset.Dispose();

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_example_is_given_again_as_it_was_made(string provider)
    {
        await using var database = await AskedDatabase.CreateAsync(provider);
        await using var server = database.Start(clock);
        using var client = server.CreateClient();

        foreach (var example in ExampleOperation.Names.Select(ExampleOperation.Read))
        {
            var made = await client.AskAsync(example.Text, example.Variables);
            var kept = await client.AskAsync(example.Text, example.Variables);
            Assert.Equal(made.ToJsonString(), kept.ToJsonString());
        }

        var count = ExampleOperation.Names.Count;
        Assert.Equal((count, count), server.Services.Answers());
    }

    [Theory]
    [MemberData(nameof(Shared))]
    public async Task What_another_server_loads_is_answered_as_soon_as_the_revision_is_asked_again(string provider)
    {
        await using var database = await AskedDatabase.CreateAsync(provider);
        await using var server = database.Start(clock);
        using var client = server.CreateClient();
        var tag = (await client.GetAsync(AskedDatabase.Url)).Headers.ETag?.ToString() ?? "none";
        Assert.Equal(29, await client.CountAsync());

        await ReplaceAsync(database);

        Assert.Equal(29, await client.CountAsync()); // within the second that the revision is trusted for
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, await client.CountAsync());
        Assert.Equal(2, await client.CountAsync());
        var changed = await client.SendAsync(HttpMethod.Get, AskedDatabase.Url, ("If-None-Match", tag));
        Assert.Equal(200, (int)changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag?.ToString());
    }

    [Theory]
    [MemberData(nameof(Shared))]
    public async Task An_answer_that_is_newer_than_what_is_known_is_not_kept(string provider)
    {
        await using var database = await AskedDatabase.CreateAsync(provider);
        await using var server = database.Start(clock);
        using var client = server.CreateClient();
        await client.GetAsync("/graphql?query={regions{totalCount}}"); // the revision is known from now on
        await ReplaceAsync(database);

        var first = await client.GetAsync(AskedDatabase.Url);
        Assert.Equal(2, await client.CountAsync());
        clock.Advance(TimeSpan.FromSeconds(1));
        var second = await client.GetAsync(AskedDatabase.Url);

        Assert.Equal(0, server.Services.Answers().Given);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.NotEqual(first.Headers.ETag, second.Headers.ETag); // it was made for what was known, and so is asked again
    }

    [Theory]
    [MemberData(nameof(Shared))]
    public async Task An_answer_whose_rows_are_replaced_before_it_is_kept_is_given_to_nobody_later(string provider)
    {
        await using var database = await AskedDatabase.CreateAsync(provider);
        var meanwhile = new AfterStatement("SELECT COUNT(*)", "SELECT count(*)");
        await using var server = database.Start(
            clock,
            services => services.ConfigureDbContext<GraphDbContext>(options => options.AddInterceptors(meanwhile))
        );
        using var client = server.CreateClient();
        await client.GetAsync("/graphql?query={__typename}");
        meanwhile.Act = async () =>
        {
            await ReplaceAsync(database);
            clock.Advance(TimeSpan.FromSeconds(1)); // so that the new revision is known when the answer is ready
        };

        Assert.Equal(29, await client.CountAsync());
        Assert.Null(meanwhile.Act);
        Assert.Equal(2, await client.CountAsync());
        Assert.Equal(0, server.Services.Answers().Given);
    }

    private async Task ReplaceAsync(ITestDatabase database)
    {
        var settings = database.Settings.Append(KeyValuePair.Create("Dataset:Path", dataset.Folder));
        using var host = TestHost.Create(settings: [.. settings.Select(s => (s.Key, s.Value))]);
        Assert.True(await host.TryLoadDatasetAsync());
    }
}
