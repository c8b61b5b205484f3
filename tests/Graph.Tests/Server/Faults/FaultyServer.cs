using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Graph.Data;
using Graph.Tests.Databases;
using Graph.Tests.Http.Observability;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.Tests.Server.Faults;

/// <summary>The product's own program over a database that a test breaks.</summary>
internal sealed class FaultyServer : IAsyncDisposable
{
    private const string Answer = """{"data":{"districts":{"totalCount":29}}}""";

    /// <summary>Nothing is known without the database, unless a test says other.</summary>
    private static readonly KeyValuePair<string, string>[] AskedEachTime =
    [
        KeyValuePair.Create("Answers:KeptBytes", "0"),
        KeyValuePair.Create("Answers:RevisionSeconds", "0"),
    ];

    private readonly ITestDatabase database;
    private readonly ConfiguredServer server;

    private FaultyServer(ITestDatabase database, SlowStatements slow, params IEnumerable<(string, string)> settings)
    {
        this.database = database;
        Slow = slow;
        server = new(
            services =>
            {
                services.AddSingleton<ILoggerProvider>(Log);
                services.ConfigureDbContext<GraphDbContext>(options => options.AddInterceptors(slow));
            },
            [.. database.Settings, .. AskedEachTime, .. settings.Select(s => KeyValuePair.Create(s.Item1, s.Item2))]
        );
        Client = server.CreateClient();
    }

    public SlowStatements Slow { get; }

    public CapturedLog Log { get; } = new();

    public HttpClient Client { get; }

    public static Task<FaultyServer> OverSqliteAsync(params IEnumerable<(string, string)> settings) =>
        StartAsync(new SqliteDatabase(), SlowStatements.OfSqlite, settings);

    /// <param name="cluster">The server of the database.</param>
    /// <param name="connection">What the connection string has besides.</param>
    /// <param name="settings">Keys and values of the configuration.</param>
    public static Task<FaultyServer> OverPostgreSqlAsync(
        PostgreSqlCluster cluster,
        string connection = "",
        params IEnumerable<(string, string)> settings
    ) =>
        StartAsync(
            new PostgreSqlDatabase($"{cluster.ConnectionString};{connection}"),
            SlowStatements.OfPostgreSql,
            settings
        );

    /// <summary>Asks for something that every database has to be asked for.</summary>
    public async Task<(HttpStatusCode Status, string Body)> AskAsync()
    {
        // In a thread of its own: SQLite keeps the one that it is asked in.
        using var response = await Task.Run(() =>
            Client.PostAsJsonAsync("/graphql", new { query = "{ districts { totalCount } }" })
        );
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Asserts that it answers as if nothing had been.</summary>
    public async Task ShouldAnswerAsync() => Assert.Equal((HttpStatusCode.OK, Answer), await AskAsync());

    /// <summary>Asserts that an answer has one error, with a trace ID that stands beside the reason in the log.</summary>
    public void ShouldTell(string body, string code, string message)
    {
        var errors = JsonNode.Parse(body)?["errors"]?.AsArray() ?? [];
        var error = Assert.Single(errors);

        Assert.Equal(message, (string?)error?["message"]);
        Assert.Equal(code, (string?)error?["extensions"]?["code"]);
        var traceId = (string?)error?["extensions"]?["traceId"] ?? "no trace ID";
        Assert.Contains(
            Log.Lines,
            line =>
                line.StartsWith("Error GraphQLExecutor: ", StringComparison.Ordinal)
                && line.Contains(traceId, StringComparison.Ordinal)
        );
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await database.DisposeAsync();
    }

    /// <param name="database">Made for this server, and removed with it.</param>
    /// <param name="slow">What slows it down when a test says so.</param>
    /// <param name="settings">Keys and values of the configuration.</param>
    public static async Task<FaultyServer> StartAsync(
        ITestDatabase database,
        SlowStatements slow,
        params IEnumerable<(string, string)> settings
    )
    {
        await database.CreateAsync();
        return new(database, slow, settings);
    }
}
