using System.IO.Compression;

namespace Graph.Tests.Http.Requests;

/// <summary>Bodies that are meant to cost more than they may.</summary>
[Collection(ListeningServer.Name)]
public sealed class HostileBodyTests(ListeningServer server)
{
    private const int TenMegabytes = 10 * 1024 * 1024;

    [Fact]
    public async Task A_body_that_announces_10_MB_is_refused_before_it_is_sent()
    {
        using var request = await RawRequest.StartAsync(server.Address, $"Content-Length: {TenMegabytes}");

        var answer = await request.AnswerAsync();

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"BODY_TOO_LARGE\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_never_tells_its_length_is_refused_long_before_10_MB()
    {
        using var request = await RawRequest.StartAsync(server.Address, "Transfer-Encoding: chunked");
        var chunk = new string(' ', 16_384);
        var sent = 0;
        while (!request.IsAnswered && sent < TenMegabytes && await request.SendAsync($"4000\r\n{chunk}\r\n"))
        {
            sent += chunk.Length;
            await Task.Delay(1);
        }

        var answer = await request.AnswerAsync();

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"BODY_TOO_LARGE\"", answer, StringComparison.Ordinal);
        Assert.InRange(sent, 102_400, TenMegabytes / 2);
    }

    [Fact]
    public async Task A_body_that_comes_too_slowly_is_refused()
    {
        using var request = await RawRequest.StartAsync(server.Address, "Content-Length: 1000");
        while (!request.IsAnswered && await request.SendAsync(" "))
            await Task.Delay(200);

        var answer = await request.AnswerAsync();

        Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_leaves_in_mid_request_is_no_failure_of_the_server()
    {
        using var request = await RawRequest.StartAsync(server.Address, "Content-Length: 1000");
        await request.SendAsync("{");

        await request.EndAsync();

        Assert.Empty(server.Log.Of("ExceptionHandlerMiddleware"));
    }

    [Fact]
    public Task A_body_that_would_grow_when_unpacked_is_not_unpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
            gzip.Write(new byte[TenMegabytes]);

        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new ByteArrayContent(packed.ToArray())
            {
                Headers = { ContentType = new("application/json"), ContentEncoding = { "gzip" } },
            },
        };

        return server
            .Client.SendAsync(request)
            .ShouldRefuseAsync(
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                "The body has `Content-Encoding: gzip`. Send it uncompressed."
            );
    }
}
