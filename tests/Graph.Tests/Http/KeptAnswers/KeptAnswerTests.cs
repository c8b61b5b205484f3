using System.Net.Http.Headers;
using System.Text.Json;

namespace Graph.Tests.Http.KeptAnswers;

/// <summary>What is asked again is given as it was made; and nothing else is given instead of what is asked.</summary>
public sealed class KeptAnswerTests : IDisposable
{
    private const string Url = "/graphql?query={districts{totalCount}}";
    private const string Body = """{"query":"{ districts { totalCount } }"}""";

    private readonly ListeningServer server = new();

    public void Dispose() => server.Dispose();

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("POST")]
    public async Task An_answer_is_given_again_with_all_that_it_had(string method)
    {
        foreach (var encoding in (string[])["", "br", "gzip", "gzip, br;q=0.1", "identity"])
        {
            var made = await AskAsync(method, ("Accept-Encoding", encoding), ("GraphQL-Cost", "none"));
            var kept = await AskAsync(method, ("Accept-Encoding", encoding), ("Origin", "https://example.org"));

            Assert.Equal(await BytesAsync(made), await BytesAsync(kept));
            Assert.Equal(Headers(made.Headers), Headers(kept.Headers));
            Assert.Equal(Headers(made.Content.Headers), Headers(kept.Content.Headers));
            Assert.Equal("*", kept.Headers.Header("Access-Control-Allow-Origin"));
        }
        Assert.Equal((9, 1), server.Services.Answers());
    }

    [Theory]
    [InlineData(
        "$n: Int",
        "{ districts(where: { number: { eq: $n } }) { totalCount } }",
        """{"n":12}|{"n":"12"}|{"n":12.0}|{"n":null}|{}|{"n":13}|{"n":true}"""
    )]
    [InlineData(
        "$n: Int = 12",
        "{ districts(where: { number: { eq: $n } }) { totalCount } }",
        """{"n":12}|{"n":null}|{}|null"""
    )]
    [InlineData(
        "$ids: [ID!]!",
        "{ nodes(ids: $ids) { id } }",
        """{"ids":"RGlzdHJpY3Q6MTI="}|{"ids":["RGlzdHJpY3Q6MTI="]}|{"ids":[]}|{"ids":["RGlzdHJpY3Q6MTI","RGlzdHJpY3Q6MTI="]}"""
    )]
    [InlineData(
        "$more: Boolean!",
        "{ district(number: 12) { number name @include(if: $more) } }",
        """{"more":true}|{"more":false}|{"more":"true"}"""
    )]
    [InlineData(
        "$day: LocalDate",
        "{ district(number: 12) { incarnations(asOf: $day) { id } } }",
        """{"day":"2005-01-01"}|{"day":"2023-06-01"}|{"day":null}|{}"""
    )]
    public async Task Requests_that_differ_in_anything_are_never_taken_for_each_other(
        string declared,
        string selection,
        string requests
    )
    {
        using var forgetful = new ListeningServer(("Answers:KeptBytes", "0"));
        var query = JsonSerializer.Serialize($"query ({declared}) {selection}");
        for (var round = 0; round < 3; round++)
            foreach (var variables in requests.Split('|'))
            {
                var body = $$"""{"query":{{query}},"variables":{{variables}}}""";
                var url =
                    $"/graphql?query={Uri.EscapeDataString($"query ({declared}) {selection}")}&variables={variables}";

                Assert.Equal(
                    await TextAsync(forgetful.Client.PostAsync(body)),
                    await TextAsync(server.Client.PostAsync(body))
                );
                Assert.Equal(
                    await TextAsync(forgetful.Client.GetAsync(url)),
                    await TextAsync(server.Client.GetAsync(url))
                );
            }
        Assert.Equal((0, 0), forgetful.Services.Answers());
        Assert.True(server.Services.Answers().Given > 0);
    }

    [Fact]
    public async Task The_operation_that_is_named_is_part_of_what_is_asked()
    {
        const string document =
            """ "query":"query A { districts { totalCount } } query B { regions { totalCount } }" """;
        for (var round = 0; round < 2; round++)
        {
            Assert.Contains("districts", await PostAsync($$"""{{{document}},"operationName":"A"}"""));
            Assert.Contains("regions", await PostAsync($$"""{{{document}},"operationName":"B"}"""));
            Assert.Contains("errors", await PostAsync($$"""{{{document}}}"""));
        }
    }

    [Fact]
    public async Task Both_media_types_are_answered_as_themselves()
    {
        const string other = "application/graphql-response+json";
        for (var round = 0; round < 2; round++)
            foreach (var method in (string[])["GET", "POST"])
            {
                Assert.Equal("application/json", (await AskAsync(method)).Content.Headers.ContentType?.MediaType);
                Assert.Equal(
                    other,
                    (await AskAsync(method, ("Accept", $"{other}, application/json;q=0.9")))
                        .Content
                        .Headers
                        .ContentType
                        ?.MediaType
                );
                Assert.Equal(406, (int)(await AskAsync(method, ("Accept", "text/css"))).StatusCode);
            }
        Assert.Equal((4, 4), server.Services.Answers());
    }

    [Fact]
    public async Task A_report_of_the_cost_is_made_for_each_request_that_wants_it()
    {
        for (var round = 0; round < 2; round++)
            foreach (var method in (string[])["GET", "POST"])
            {
                Assert.DoesNotContain("cost", await TextAsync(AskAsync(method)), StringComparison.Ordinal);
                var reported = await TextAsync(AskAsync(method, ("GraphQL-Cost", "report")));
                Assert.Contains("\"cost\":{\"rows\"", reported, StringComparison.Ordinal);
            }
        Assert.Equal((2, 2), server.Services.Answers());
    }

    [Theory]
    [InlineData("text/plain", "", 415)]
    [InlineData("application/json; charset=utf-16", "", 415)]
    [InlineData("application/json", "gzip", 415)]
    [InlineData("application/json; charset=utf-8", "", 200)]
    public async Task A_body_that_is_refused_for_its_kind_is_not_looked_for(string type, string encoding, int status)
    {
        await PostAsync(Body);

        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(Body) };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        if (encoding.Length > 0)
            request.Content.Headers.ContentEncoding.Add(encoding);

        Assert.Equal(status, (int)(await server.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_body_is_found_however_it_comes()
    {
        await PostAsync(Body);
        using var chunked = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(Body) };
        chunked.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        chunked.Headers.TransferEncodingChunked = true;

        Assert.Equal("""{"data":{"districts":{"totalCount":29}}}""", await TextAsync(server.Client.SendAsync(chunked)));
        Assert.Equal((1, 1), server.Services.Answers());
    }

    [Fact]
    public async Task What_is_asked_in_a_URL_is_no_body_and_no_other_address()
    {
        await server.Client.GetAsync(Url);

        var schema = await TextAsync(
            server.Client.GetAsync(Url.Replace("/graphql", "/graphql/schema", StringComparison.Ordinal))
        );
        var posted = await PostAsync(Url["/graphql".Length..]);

        Assert.Contains("type Query", schema, StringComparison.Ordinal);
        Assert.Contains("not valid JSON", posted, StringComparison.Ordinal);
        Assert.Equal(405, (int)(await server.Client.SendAsync(HttpMethod.Put, Url)).StatusCode);
        Assert.Equal(204, (int)(await server.Client.SendAsync(HttpMethod.Options, Url)).StatusCode);
    }

    private static IEnumerable<string> Headers(HttpHeaders headers) =>
        headers
            .Where(header => header.Key != "Date" && !header.Key.StartsWith("Access-Control", StringComparison.Ordinal))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal);

    private static Task<byte[]> BytesAsync(HttpResponseMessage response) => response.Content.ReadAsByteArrayAsync();

    private static async Task<string> TextAsync(Task<HttpResponseMessage> response) =>
        await (await response).Content.ReadAsStringAsync();

    private Task<string> PostAsync(string body) => TextAsync(server.Client.PostAsync(body));

    private Task<HttpResponseMessage> AskAsync(string method, params (string, string)[] headers) =>
        method == "POST"
            ? server.Client.PostAsync(Body, "application/json", headers)
            : server.Client.SendAsync(new HttpMethod(method), Url, headers);
}
