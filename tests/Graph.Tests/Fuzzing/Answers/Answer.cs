using System.Diagnostics;
using Graph.Tests.Http;

namespace Graph.Tests.Fuzzing.Answers;

/// <summary>What a server answered.</summary>
/// <param name="Server">The server's name.</param>
/// <param name="Status">The status.</param>
/// <param name="Text">The body.</param>
/// <param name="Time">How long it took.</param>
internal sealed record Answer(string Server, int Status, string Text, TimeSpan Time)
{
    /// <summary>What must be the same on every server.</summary>
    public string Shown => $"{Status} {Text}";

    /// <summary>Sends a body to each server.</summary>
    public static Task<Answer[]> AllAsync(EveryGraph servers, byte[] body) =>
        Task.WhenAll(servers.Clients.Select(server => OfAsync(server.Key, server.Value, body)));

    private static async Task<Answer> OfAsync(string server, HttpClient client, byte[] body)
    {
        var start = Stopwatch.GetTimestamp();
        using var response = await client.PostAsync(
            body,
            headers: ("Accept", "application/graphql-response+json;charset=utf-8")
        );
        var text = await response.Content.ReadAsStringAsync();
        return new(server, (int)response.StatusCode, text, Stopwatch.GetElapsedTime(start));
    }
}
