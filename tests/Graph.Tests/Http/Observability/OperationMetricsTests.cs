using Graph.Tests.Server;

namespace Graph.Tests.Http.Observability;

public sealed class OperationMetricsTests
{
    [Fact]
    public async Task Operations_and_errors_are_counted_by_labels_that_no_client_chooses()
    {
        await using var server = new ConfiguredServer();
        using var client = server.CreateClient();
        using var measured = new OperationMeasurements(server.Services);

        await client.AskTracedAsync("query Named { districts(first: 3) { totalCount nodes { id } } }");
        await client.AskTracedAsync("{ a: districts(first: 51) { totalCount } b: node(id: \"x\") { id } }");
        await client.AskTracedAsync("{");

        Assert.Equal(
            [
                "graph.operations.active 1",
                "graph.operations.active -1",
                "graph.operation.duration 0 type=query outcome=ok",
                "graph.operation.cost 3",
                "graph.operations.active 1",
                "graph.operations.active -1",
                "graph.operation.duration 0 type=query outcome=errors",
                "graph.operation.cost 0",
                "graph.errors 1 code=PAGE_TOO_LARGE",
                "graph.errors 1 code=INVALID_ID",
                "graph.operations.active 1",
                "graph.operations.active -1",
                "graph.operation.duration 0 type=none outcome=errors",
                "graph.errors 1 code=SYNTAX_ERROR",
            ],
            measured.Lines
        );
    }

    [Fact]
    public async Task Prometheus_finds_them_at_metrics()
    {
        await using var server = new ConfiguredServer();
        using var client = server.CreateClient();
        await client.AskTracedAsync("{ nope }");

        var metrics = await client.GetStringAsync("/metrics");

        Assert.Contains("\n# TYPE graph_operation_duration_seconds histogram\n", metrics, StringComparison.Ordinal);
        Assert.Contains("\n# TYPE graph_operations_active gauge\n", metrics, StringComparison.Ordinal);
        Assert.Contains(
            "\ngraph_errors_total{otel_scope_name=\"Graph.Server\",code=\"VALIDATION_FAILED\"} ",
            metrics,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\ngraph_documents_total{otel_scope_name=\"Graph.Server\",known=\"false\"} 1",
            metrics,
            StringComparison.Ordinal
        );
        Assert.Contains("\nhttp_server_request_duration_seconds_count{", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_again_is_found_among_the_documents_and_then_among_the_plans()
    {
        await using var server = new ConfiguredServer(null, KeyValuePair.Create("Answers:KeptBytes", "0"));
        using var client = server.CreateClient();
        for (var times = 0; times < 4; times++)
            await client.AskTracedAsync("{ districts { totalCount } }");

        var metrics = await client.GetStringAsync("/metrics");

        string[] wanted =
        [
            "graph_documents_total{otel_scope_name=\"Graph.Server\",known=\"false\"} 1",
            "graph_documents_total{otel_scope_name=\"Graph.Server\",known=\"true\"} 3",
            "graph_plans_total{otel_scope_name=\"Graph.Server\",known=\"false\"} 1",
            "graph_plans_total{otel_scope_name=\"Graph.Server\",known=\"true\"} 2",
        ];
        Assert.All(wanted, line => Assert.Contains($"\n{line}", metrics, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_label_of_any_metric_comes_from_a_client()
    {
        await using var server = new ConfiguredServer();
        using var client = server.CreateClient();
        await client.AskTracedAsync("query Evil { evil: districts { evil } }");
        await client.AskTracedAsync("query Evil { evil: districts { totalCount } }");
        using var request = new HttpRequestMessage(new HttpMethod("EVIL"), "http://evil/graphql/evil?evil=evil");
        request.Headers.UserAgent.Add(new("evil", "1"));
        await client.SendAsync(request);

        var metrics = await client.GetStringAsync("/metrics");

        Assert.DoesNotContain("evil", metrics, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("http_request_method=\"_OTHER\"", metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metrics_can_be_switched_off()
    {
        await using var server = new ConfiguredServer(null, KeyValuePair.Create("Observability:Metrics", "false"));
        using var client = server.CreateClient();

        Assert.Equal(404, (int)(await client.GetAsync("/metrics")).StatusCode);
    }
}
