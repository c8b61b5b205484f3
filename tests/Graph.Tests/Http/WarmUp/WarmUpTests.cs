using Graph.Http.WarmUp;
using Graph.Schema.Execution;
using Graph.Tests.Databases;
using Graph.Tests.Http.Observability;
using Graph.Tests.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.Tests.Http.WarmUp;

/// <summary>What a server asks itself when it starts is as fast, when clients ask it, as it will ever be.</summary>
[Collection(MetricsCollection.Name)]
public sealed class WarmUpTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graph-warm-up-");
    private readonly CapturedLog log = new();

    public void Dispose() => folder.Delete(recursive: true);

    [SkippableTheory]
    [InlineData("InMemory")]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task Then_nothing_of_an_example_is_planned_or_compiled_anew(string provider)
    {
        await using var database = Database(provider);
        await database.CreateAsync();
        await using var server = Server([
            .. database.Settings,
            new("Logging:LogLevel:Microsoft.EntityFrameworkCore.Query", "Debug"),
        ]);
        using var client = server.CreateClient();
        Assert.Contains(
            $"Warm: {ExampleOperation.Names.Count} of {ExampleOperation.Names.Count} ",
            await EndAsync(),
            StringComparison.Ordinal
        );
        var plans = server.Services.GetRequiredService<KnownPlans>();
        var before = (Compiled, plans.Statistics.TotalMisses);

        foreach (var example in ExampleOperation.Names.Select(ExampleOperation.Read))
            await client.DataAsync(example.Text, example.Variables);

        Assert.Equal(before, (Compiled, plans.Statistics.TotalMisses));
        Assert.Equal(ExampleOperation.Names.Count, plans.Statistics.TotalHits);
    }

    [Fact]
    public async Task What_the_pages_of_the_server_ask_is_warmed_up_as_well()
    {
        Write("right.graphql", "{ district(number: 12) { number } }");
        await using var server = Server(
            [new("WarmUp:Operations", folder.FullName)],
            new ShippedOperations(folder.FullName)
        );
        using var client = server.CreateClient();

        Assert.Contains(": Warm: 2 of 2 operations ", await EndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_that_is_wrong_is_told_and_the_others_are_warmed_up()
    {
        Write("misspelt.graphql", "{ district(number: 12) { nummer } }");
        Write("no-object.graphql", "query ($n: Int!) { district(number: $n) { number } }");
        Write("no-object.variables.json", "[12]");
        Write("right.graphql", "query ($n: Int!) { district(number: $n) { number } }");
        Write("right.variables.json", """{ "n": 12 }""");
        await using var server = Server([new("WarmUp:Operations", folder.FullName)]);
        using var client = server.CreateClient();

        Assert.StartsWith(
            "Information WarmUpRun: Warm: 1 of 3 operations answered in ",
            await EndAsync(),
            StringComparison.Ordinal
        );

        Assert.Collection(
            log.Of("WarmUpRun").SkipLast(1),
            line => Assert.Matches("^Warning .*: The operation misspelt.graphql was not warmed up: .*nummer", line),
            line =>
                Assert.Matches(
                    "^Warning .*: The operation no-object.graphql was not .*: `no-object.variables.json` is ",
                    line
                )
        );
        Assert.Equal(12, (int?)(await client.DataAsync("{ district(number: 12) { number } }"))["district"]?["number"]);
    }

    [Fact]
    public async Task It_is_no_clients_operation_for_metrics_and_log()
    {
        Write("right.graphql", "{ district(number: 12) { number } }");
        await using var server = Server([new("WarmUp:Operations", folder.FullName)]);
        using var client = server.CreateClient();
        await EndAsync();

        var metrics = await client.GetStringAsync("/metrics");

        Assert.Contains("\ngraph_warm_up_left{otel_scope_name=\"Graph.Server\"} 0", metrics, StringComparison.Ordinal);
        Assert.DoesNotContain("graph_operation_duration_seconds_count", metrics, StringComparison.Ordinal);
        Assert.Empty(log.Of("OperationLog"));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told()
    {
        await using var server = Server([new("WarmUp:Operations", "/nowhere")]);
        using var client = server.CreateClient();

        Assert.Equal(
            "Warning WarmUpRun: Nothing was warmed up: Could not find a part of the path '/nowhere'. Correct `WarmUp:Operations`.",
            await EndAsync()
        );
    }

    [Fact]
    public async Task A_server_that_stops_meanwhile_gives_it_up()
    {
        var server = Server([]);
        using var client = server.CreateClient();

        await server.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.DoesNotContain(log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Of("WarmUpRun"), line => line.StartsWith("Warning", StringComparison.Ordinal));
    }

    private int Compiled =>
        log.Of("Query").Count(line => line.Contains("Compiling query expression", StringComparison.Ordinal));

    /// <summary>One without the Explorer, whose operations would take their time.</summary>
    private ConfiguredServer Server(
        IEnumerable<KeyValuePair<string, string>> settings,
        params ShippedOperations[] shipped
    ) =>
        new(
            services =>
            {
                services.AddSingleton<ILoggerProvider>(log);
                foreach (var own in shipped)
                    services.AddSingleton(own);
            },
            [
                .. settings,
                new("Explorer:Enabled", "false"),
                new("WarmUp:Enabled", "true"),
                new("Logging:LogLevel:Graph.Http", "Debug"),
            ]
        );

    /// <summary>The last line that the warm-up writes.</summary>
    private async Task<string> EndAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            if (log.Of("WarmUpRun").FirstOrDefault(IsLast) is { } last)
                return last;
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    private static bool IsLast(string line) =>
        line.Contains(": Warm: ", StringComparison.Ordinal) || line.Contains("Nothing was", StringComparison.Ordinal);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);

    private static ITestDatabase Database(string provider) =>
        provider switch
        {
            "InMemory" => new InMemoryDatabase(),
            "Sqlite" => new SqliteDatabase(),
            _ => new PostgreSqlDatabase(),
        };
}
