using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Graph.Tests.Http.Documents;

/// <summary>Requests that name a document by its hash, as Apollo's clients do.</summary>
/// <param name="Text">The document.</param>
internal sealed record NamedDocument(string Text)
{
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>A body with the hash alone.</summary>
    public string Body => Extended(null);

    /// <summary>A body with the document besides.</summary>
    public string WholeBody => Extended(Text);

    /// <summary>The address of a GET with the hash alone.</summary>
    public string Url => $"/graphql?extensions={Uri.EscapeDataString(JsonSerializer.Serialize(Extensions))}";

    private object Extensions => new { persistedQuery = new { version = 1, sha256Hash = Hash } };

    /// <summary>Sends the document with its hash once, for both to be known.</summary>
    public Task<HttpResponseMessage> TeachAsync(HttpClient client) => client.PostAsync(WholeBody);

    private string Extended(string? query) => JsonSerializer.Serialize(new { query, extensions = Extensions });
}
