using System.Diagnostics;
using Graph.Tests.Databases;
using Graph.Tests.Server;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Trace;

namespace Graph.Tests.Http.Observability;

public sealed class TraceTests
{
    /// <summary>Nobody listens there; what would be sent is taken before.</summary>
    private static readonly KeyValuePair<string, string> Collector = new(
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        "http://127.0.0.1:9"
    );

    private const string Query = """
        query Named($n: Int!) { district(number: $n) { number } districts(where: { number: { gt: 424242 } }) { totalCount } }
        """;

    /// <summary>Of each test its own: spans of all servers in the process come by, and are told apart by it.</summary>
    private readonly string traceId = ActivityTraceId.CreateRandom().ToString();

    [Fact]
    public async Task A_request_is_an_HTTP_span_around_an_operations_span()
    {
        using var spans = new CapturedSpans();
        await using var server = Start(spans, Collector);
        using var client = server.CreateClient();

        await client.AskTracedAsync(Query, new { n = 434343 }, traceId);
        await client.GetAsync("/health/ready");

        var trace = await spans.OfAsync(traceId);
        Assert.Equal(["POST /graphql", "query"], trace.Select(s => s.DisplayName));
        Assert.Equal("query", trace[1].GetTagItem("graphql.operation.type"));
        Assert.Equal("Named", trace[1].GetTagItem("graphql.operation.name"));
        AssertNested(trace);
    }

    [Fact]
    public async Task A_statement_is_a_span_within_the_operations_span()
    {
        await using var database = new PostgreSqlDatabase();
        await database.CreateAsync();
        using var spans = new CapturedSpans();
        await using var server = Start(spans, [Collector, .. database.Settings]);
        using var client = server.CreateClient();

        await client.AskTracedAsync(Query, new { n = 434343 }, traceId);

        var trace = await spans.OfAsync(traceId);
        Assert.Equal(["Microsoft.AspNetCore", "Graph.Server", "Npgsql"], trace.Select(s => s.Source.Name).Distinct());
        foreach (var statement in trace.Skip(2)) // one for each root field, and at times one that opens a connection
            AssertNested([trace[0], trace[1], statement]);
    }

    [Fact]
    public async Task A_failed_operation_tells_the_codes_of_its_errors()
    {
        using var spans = new CapturedSpans();
        await using var server = Start(spans, Collector);
        using var client = server.CreateClient();

        await client.AskTracedAsync("{ districts(first: 51) { totalCount } }", traceId: traceId);

        var operation = (await spans.OfAsync(traceId))[1];
        Assert.Equal(["PAGE_TOO_LARGE"], Assert.IsType<string[]>(operation.GetTagItem("graph.error.codes")));
        Assert.Equal(ActivityStatusCode.Unset, operation.Status); // it is the client's error
    }

    [Theory]
    [InlineData("POST", "{\"query\": \"query Evil { evil }\"}", "POST /graphql", "query")]
    [InlineData("POST", "{\"query\": \"query Evil { evil\"}", "POST /graphql", "GraphQL Operation")]
    [InlineData(
        "POST",
        "{\"query\": \"query Good { __typename }\", \"operationName\": \"Evil\"}",
        "POST /graphql",
        "GraphQL Operation"
    )]
    [InlineData("EVIL", "", "HTTP /graphql")]
    public async Task No_span_is_named_by_a_client(string method, string body, params string[] names)
    {
        using var spans = new CapturedSpans();
        await using var server = Start(spans, Collector);
        using var client = server.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql?evil=evil")
        {
            Content = new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")),
            Headers = { { "traceparent", $"00-{traceId}-{TracedRequest.CallerSpanId}-01" } },
        };

        await client.SendAsync(request);

        Assert.Equal(names, (await spans.OfAsync(traceId)).Select(s => s.DisplayName));
    }

    [Fact]
    public async Task Nothing_is_traced_unless_a_collector_is_configured()
    {
        await using var server = new ConfiguredServer();
        using var client = server.CreateClient();
        await client.AskTracedAsync(Query, new { n = 12 });

        Assert.Null(server.Services.GetService<TracerProvider>());
    }

    private static ConfiguredServer Start(
        CapturedSpans spans,
        params IEnumerable<KeyValuePair<string, string>> settings
    ) => new(services => services.ConfigureOpenTelemetryTracerProvider(traces => traces.AddProcessor(spans)), settings);

    /// <summary>Each span is the parent of the next, and none tells a literal of the document or a variable's value.</summary>
    private static void AssertNested(IReadOnlyList<Activity> spans)
    {
        foreach (var (outer, inner) in spans.Zip(spans.Skip(1)))
            Assert.Equal(outer.SpanId, inner.ParentSpanId);
        foreach (var tag in spans.SelectMany(s => s.TagObjects))
            Assert.DoesNotMatch("424242|434343", $"{tag.Value}");
    }
}
