using Graph.Data;
using Graph.Tests.Databases;
using Graph.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Tests.Server.Caching;

/// <summary>What is known is answered without a word to the database, also while that does not answer.</summary>
public sealed class KnownRevisionTests
{
    private readonly FakeTimeProvider clock = new(GraphServer.Today);

    public static TheoryData<string> Shared => ["Sqlite", "PostgreSql"];

    [Theory]
    [MemberData(nameof(Shared))]
    public async Task What_is_known_takes_no_statement(string provider)
    {
        var log = new StatementLog();
        await using var database = await AskedDatabase.CreateAsync(provider);
        await using var server = database.Start(
            clock,
            services => services.ConfigureDbContext<GraphDbContext>(options => options.AddInterceptors(log))
        );
        using var client = server.CreateClient();
        var tag = (await client.GetAsync(AskedDatabase.Url)).Headers.ETag?.ToString() ?? "none";
        await client.CountAsync();

        var statements = await log.DuringAsync(async () =>
        {
            Assert.Equal(200, (int)(await client.GetAsync(AskedDatabase.Url)).StatusCode);
            var unchanged = await client.SendAsync(HttpMethod.Get, AskedDatabase.Url, ("If-None-Match", tag));
            Assert.Equal(304, (int)unchanged.StatusCode);
            Assert.Equal("public, max-age=5, stale-while-revalidate=60", unchanged.Headers.Header("Cache-Control"));
            Assert.Equal(29, await client.CountAsync());
        });

        Assert.Empty(statements);
    }

    [Theory]
    [MemberData(nameof(Shared))]
    public async Task A_tag_is_known_without_a_statement_though_nothing_is_kept(string provider)
    {
        var log = new StatementLog();
        await using var database = await AskedDatabase.CreateAsync(provider);
        await using var server = database.Start(
            clock,
            services => services.ConfigureDbContext<GraphDbContext>(options => options.AddInterceptors(log)),
            ("Answers:KeptBytes", "0")
        );
        using var client = server.CreateClient();
        var tag = (await client.GetAsync(AskedDatabase.Url)).Headers.ETag?.ToString() ?? "none";

        var statements = await log.DuringAsync(async () =>
            Assert.Equal(
                304,
                (int)(await client.SendAsync(HttpMethod.Get, AskedDatabase.Url, ("If-None-Match", tag))).StatusCode
            )
        );

        Assert.Empty(statements);
    }

    [Fact]
    public async Task While_the_database_is_stopped_what_is_known_is_answered_for_a_minute()
    {
        using var cluster = await PostgreSqlServer.StartClusterAsync();
        await using var database = new PostgreSqlDatabase(cluster.ConnectionString);
        await database.CreateAsync();
        await using var server = database.Start(clock);
        using var client = server.CreateClient();
        await client.GetAsync(AskedDatabase.Url);
        await client.CountAsync();
        await cluster.StopAsync();

        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(200, (int)(await client.GetAsync(AskedDatabase.Url)).StatusCode);
        Assert.Equal(29, await client.CountAsync());
        Assert.Equal(503, (int)(await client.GetAsync("/health/ready")).StatusCode);
        clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(503, (int)(await client.GetAsync(AskedDatabase.Url)).StatusCode);

        await cluster.StartAgainAsync();
        Assert.Equal(200, (int)(await client.GetAsync(AskedDatabase.Url)).StatusCode);
    }
}
