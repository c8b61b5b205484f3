using Graph.Query.Execution;
using Graph.Tests.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.Tests.Http.Observability;

public sealed class OperationLogTests
{
    [Theory]
    [InlineData(
        "query Named($n: Int!) { district(number: $n) { number } }",
        "Debug OperationLog: query Named: ok [] in 0.0 ms, trace 4bf92f3577b34da6a3ce929d0e0e4736."
    )]
    [InlineData(
        "{ a: districts(first: 51) { totalCount } b: districts(first: 52) { totalCount } }",
        "Information OperationLog: query: errors [PAGE_TOO_LARGE] in 0.0 ms, trace 4bf92f3577b34da6a3ce929d0e0e4736."
    )]
    [InlineData(
        "query Refused { nope }",
        "Information OperationLog: query Refused: errors [VALIDATION_FAILED] in 0.0 ms, "
            + "trace 4bf92f3577b34da6a3ce929d0e0e4736."
    )]
    [InlineData(
        "query Broken {",
        "Information OperationLog: none: errors [SYNTAX_ERROR] in 0.0 ms, trace 4bf92f3577b34da6a3ce929d0e0e4736."
    )]
    public async Task An_operation_is_one_line_with_the_name_that_its_document_gives_it(string query, string line)
    {
        using var log = new CapturedLog();
        await using var server = Start(log);
        using var client = server.CreateClient();

        await client.AskTracedAsync(query, new { n = 12 });

        Assert.Equal([line], log.Of("OperationLog"));
    }

    [Fact]
    public async Task An_operation_whose_answer_was_kept_has_its_line_too()
    {
        using var log = new CapturedLog();
        await using var server = Start(log);
        using var client = server.CreateClient();

        await client.AskTracedAsync("query Named { district(number: 12) { number } }");
        await client.AskTracedAsync("query Named { district(number: 12) { number } }");

        const string line = "Debug OperationLog: query Named: ok [] in 0.0 ms, trace 4bf92f3577b34da6a3ce929d0e0e4736.";
        Assert.Equal([line, line], log.Of("OperationLog"));
    }

    [Fact]
    public async Task A_long_name_is_cut()
    {
        using var log = new CapturedLog();
        await using var server = Start(log);
        using var client = server.CreateClient();

        await client.AskTracedAsync($"query {new string('x', 101)} {{ __typename }}");

        Assert.StartsWith($"Debug OperationLog: query {new string('x', 100)}…: ok", log.Of("OperationLog").Single());
    }

    [Fact]
    public async Task A_failure_of_ours_has_the_trace_ID_of_its_log_and_no_other_word_of_it()
    {
        using var log = new CapturedLog();
        await using var server = Start(
            log,
            services =>
                services.AddSingleton(new OpenDatabase(_ => throw new InvalidOperationException("the inner reason")))
        );
        using var client = server.CreateClient();

        var answer = await client.AskTracedAsync("query Failing { districts { totalCount } }");

        Assert.Equal(
            """{"errors":[{"message":"The server failed to answer this. Try again; if it stays so, report """
                + """the trace ID.","locations":[{"line":1,"column":17}],"path":["districts"],"extensions":{"code":"""
                + "\"INTERNAL_ERROR\",\"traceId\":\"4bf92f3577b34da6a3ce929d0e0e4736\"}}],\"data\":{\"districts\":null}}",
            answer
        );
        Assert.StartsWith(
            "Error GraphQLExecutor: Field districts failed, trace 4bf92f3577b34da6a3ce929d0e0e4736. "
                + "System.InvalidOperationException: the inner reason",
            log.Of("GraphQLExecutor").Single()
        );
        Assert.Equal(
            [
                "Information OperationLog: query Failing: errors [INTERNAL_ERROR] in 0.0 ms, "
                    + "trace 4bf92f3577b34da6a3ce929d0e0e4736.",
            ],
            log.Of("OperationLog")
        );
    }

    [Fact]
    public async Task No_line_tells_a_value_that_a_client_sent()
    {
        using var log = new CapturedLog();
        await using var server = Start(log);
        using var client = server.CreateClient();

        await client.AskTracedAsync(
            """query Q($v: String) { districts(where: { name: { in: [$v, "Secret-1"] } }) { totalCount } }""",
            new { v = "Secret-2" }
        );
        await client.GetAsync("""/graphql?query=query Q($v: ID!) { node(id: $v) { id } }&variables={"v":"Secret-3"}""");

        Assert.Equal(2, log.Of("OperationLog").Count());
        Assert.DoesNotContain(log.Lines, line => line.Contains("Secret", StringComparison.Ordinal));
    }

    private static ConfiguredServer Start(CapturedLog log, Action<IServiceCollection>? configure = null) =>
        new(
            services =>
            {
                services.AddSingleton<ILoggerProvider>(log);
                configure?.Invoke(services);
            },
            KeyValuePair.Create("Logging:LogLevel:Default", "Debug")
        );
}
