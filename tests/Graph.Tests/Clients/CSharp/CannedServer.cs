using System.Net;
using System.Text;

namespace Graph.Tests.Clients.CSharp;

/// <summary>Gives one answer to whatever it is asked, and keeps what it was asked.</summary>
internal sealed class CannedServer(
    string answer,
    string mediaType = "application/graphql-response+json",
    HttpStatusCode status = HttpStatusCode.OK
) : HttpMessageHandler
{
    /// <summary>A client that asks this server.</summary>
    public Graph.Client.GraphClient Client => new(new HttpClient(this) { BaseAddress = new Uri("http://server/") });

    /// <summary>The body of the last request.</summary>
    public string Asked { get; private set; } = "";

    /// <summary>Where it was asked last.</summary>
    public Uri? AskedAt { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        AskedAt = request.RequestUri;
        Asked = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        return new HttpResponseMessage(status) { Content = new StringContent(answer, Encoding.UTF8, mediaType) };
    }
}
