using System.Net.Http.Headers;

namespace Graph.Benchmarks.Load;

/// <summary>What is asked of a server, again and again.</summary>
/// <param name="Address">Where.</param>
/// <param name="Bodies">Sent by POST, one after the other; none for GET.</param>
internal sealed record Target(Uri Address, params IReadOnlyList<byte[]> Bodies)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private static readonly HttpClient Client = new();

    /// <summary>Each server is asked the same; no two targets are alike.</summary>
    public bool Equals(Target? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => base.GetHashCode();

    /// <summary>Asks once for each body.</summary>
    public async Task<IReadOnlyList<byte[]>> AnswersAsync()
    {
        if (Bodies.Count == 0)
            return [await Client.GetByteArrayAsync(Address)];
        var answers = new List<byte[]>();
        foreach (var body in Bodies)
            answers.Add(await AnswerAsync(body));
        return answers;
    }

    private async Task<byte[]> AnswerAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = Json } };
        using var response = await Client.PostAsync(Address, content);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }
}
