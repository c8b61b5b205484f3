using System.Net;
using System.Text.Json;
using Graph.Client;
using Graph.Client.Operations;

namespace Graph.Tests.Clients.CSharp;

/// <summary>What the client makes of answers that are not as one would wish.</summary>
public sealed class GraphClientTests
{
    private static readonly WhatIsLoaded Operation = new();

    [Fact]
    public async Task An_error_has_a_code_a_path_and_a_trace_ID()
    {
        var server = new CannedServer(
            """
            {
              "errors": [
                {
                  "message": "The database does not answer.",
                  "locations": [{ "line": 1, "column": 2 }],
                  "path": ["dataset", "counts", 0],
                  "extensions": { "code": "DATABASE_UNAVAILABLE", "traceId": "4bf9", "later": {} }
                },
                { "message": "No more." }
              ],
              "data": { "dataset": null }
            }
            """
        );

        var exception = await Assert.ThrowsAsync<GraphException>(() => server.Client.AskAsync(Operation));
        Assert.Equal(("DATABASE_UNAVAILABLE", "4bf9"), (exception.Code, exception.TraceId));
        Assert.Equal(["dataset", "counts", "0"], exception.Errors[0].Path?.Select(step => step.ToString()));
        Assert.Equal(
            "dataset.counts.0: The database does not answer. (DATABASE_UNAVAILABLE)\nNo more.",
            exception.Message
        );

        var answer = await server.Client.AnswerAsync(Operation);
        Assert.Equal(2, answer.Errors?.Count);
        Assert.Null(answer.Data?.Dataset);
        Assert.NotNull(answer.Data);
    }

    [Fact]
    public async Task An_answer_that_is_not_GraphQL_tells_its_status()
    {
        var server = new CannedServer("<h1>Bad gateway</h1>", "text/html", HttpStatusCode.BadGateway);

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => server.Client.AskAsync(Operation));
        Assert.Equal("The answer is not GraphQL but `text/html`, with status 502.", exception.Message);
        Assert.Equal(HttpStatusCode.BadGateway, exception.StatusCode);
    }

    [Theory]
    [InlineData("""{ "data": { "dataset": { "title": null } } }""")]
    [InlineData("""{ "data": { } }""")]
    [InlineData("""{ "data": null }""")]
    [InlineData("null")]
    public async Task An_answer_that_does_not_fit_the_schema_is_refused(string answer)
    {
        await Assert.ThrowsAsync<JsonException>(() => new CannedServer(answer).Client.AskAsync(Operation));
    }

    [Theory]
    [InlineData("http://host:1", "http://host:1/graphql")]
    [InlineData("http://host:1/", "http://host:1/graphql")]
    [InlineData("http://host:1/graphql", "http://host:1/graphql")]
    [InlineData("http://host:1/graphql/", "http://host:1/graphql")]
    [InlineData("https://host/districts", "https://host/districts/graphql")]
    [InlineData("https://host/districts/graphql", "https://host/districts/graphql")]
    public async Task The_address_of_a_server_may_end_in_graphql_or_not(string address, string asked)
    {
        var server = new CannedServer("""{ "data": { } }""");
        using var http = new HttpClient(server) { BaseAddress = new Uri(address) };

        await Assert.ThrowsAsync<JsonException>(() => new GraphClient(http).AskAsync(Operation));
        Assert.Equal(new Uri(asked), server.AskedAt);
    }

    [Fact]
    public async Task A_client_without_an_address_says_so()
    {
        using var http = new HttpClient(new CannedServer("null"));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            new GraphClient(http).AskAsync(Operation)
        );
        Assert.Equal("The HttpClient has no address. Set its `BaseAddress` to that of the server.", exception.Message);
    }

    [Fact]
    public async Task A_request_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new CannedServer("null").Client.AskAsync(Operation, cancellation.Token)
        );
    }
}
