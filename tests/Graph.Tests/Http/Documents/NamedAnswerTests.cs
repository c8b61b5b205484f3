using Graph.Tests.Http.Observability;
using Graph.Tests.Server;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Graph.Tests.Http.Documents;

/// <summary>What else is done for a request is done for one that names its document, too.</summary>
[Collection(ListeningServer.Name)]
public sealed class NamedAnswerTests(ListeningServer server)
{
    [Fact]
    public async Task An_answer_by_hash_is_revalidated_like_any_other_and_reports_its_cost()
    {
        var document = new NamedDocument("{ districts(first: 2) { nodes { number } } }");
        await document.TeachAsync(server.Client);

        using var first = await server.Client.SendAsync(HttpMethod.Get, document.Url, ("GraphQL-Cost", "report"));
        using var again = await server.Client.SendAsync(
            HttpMethod.Get,
            document.Url,
            ("GraphQL-Cost", "report"),
            ("If-None-Match", $"{first.Headers.ETag}")
        );

        Assert.Contains("\"cost\":{\"rows\":2,", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((200, 304), ((int)first.StatusCode, (int)again.StatusCode));
        Assert.StartsWith("public, max-age=", first.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_and_the_metrics_show_such_an_operation_like_any_other_and_how_often_none_was_known()
    {
        using var log = new CapturedLog();
        await using var watched = new ConfiguredServer(
            services => services.AddSingleton<ILoggerProvider>(log),
            KeyValuePair.Create("Logging:LogLevel:Default", "Debug")
        );
        using var client = watched.CreateClient();
        var document = new NamedDocument("query Logged { __typename }");

        await client.PostAsync(document.Body);
        await document.TeachAsync(client);
        await client.PostAsync(document.Body);

        Assert.Equal(
            2,
            log.Of("OperationLog")
                .Count(line => line.StartsWith("Debug OperationLog: query Logged: ok [] in ", StringComparison.Ordinal))
        );
        var metrics = await client.GetStringAsync("/metrics");
        Assert.Contains(",code=\"PERSISTED_QUERY_NOT_FOUND\"} 1", metrics, StringComparison.Ordinal);
        Assert.Contains(
            "graph_documents_total{otel_scope_name=\"Graph.Server\",known=\"true\"} 1",
            metrics,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_limit_of_a_URL_holds_for_the_URL_and_not_for_the_document()
    {
        var document = new NamedDocument($"{{ long: __typename }} # {new string('x', 10_000)}");
        await document.TeachAsync(server.Client);

        Assert.Equal("""{"data":{"long":"Query"}}""", await server.Client.GetStringAsync(document.Url));
    }

    [Fact]
    public async Task A_browser_that_opens_such_an_address_gets_the_answer_and_no_page()
    {
        var document = new NamedDocument("{ opened: __typename }");
        await document.TeachAsync(server.Client);

        using var response = await server.Client.SendAsync(
            HttpMethod.Get,
            document.Url,
            ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
        );

        Assert.Equal("""{"data":{"opened":"Query"}}""", await response.Content.ReadAsStringAsync());
    }
}
