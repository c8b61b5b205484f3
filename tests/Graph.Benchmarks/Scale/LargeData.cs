using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using Graph.Benchmarks.Servers;
using Graph.Tests;
using Graph.Tests.Databases;

namespace Graph.Benchmarks.Scale;

/// <summary>The product's program with a large dataset, asked for all example operations.</summary>
internal static class LargeData
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>Asks each twice, and prints how long it took.</summary>
    /// <returns>How many were not answered.</returns>
    public static async Task<int> AskAsync(string database, ITestDatabase rows, string folder, RunningServers servers)
    {
        string[] settings =
        [
            .. ServerSettings.AnswersNotKept,
            .. ServerSettings.Of(rows.Settings),
            $"--Dataset:Path={folder}",
            "--WarmUp:Enabled=false",
        ];
        var watch = Stopwatch.StartNew();
        var server = await servers.AddAsync(ServerProcess.StartProductAsync(AppContext.BaseDirectory, settings));
        using var client = new HttpClient { BaseAddress = server.Address };
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""

                {database}, ready after {watch.Elapsed.TotalSeconds:N1} s:

                | operation | first, ms | again, ms | |
                |---|--:|--:|---|
                """
            )
        );
        var failed = 0;
        foreach (var name in ExampleOperation.Names)
            failed += await AskAsync(client, name) ? 0 : 1;
        return failed;
    }

    private static async Task<bool> AskAsync(HttpClient client, string name)
    {
        var (first, _) = await SendAsync(client, name);
        var (again, error) = await SendAsync(client, name);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"| {name} | {first:N0} | {again:N0} | {error} |")
        );
        return error.Length == 0;
    }

    private static async Task<(double Milliseconds, string Error)> SendAsync(HttpClient client, string name)
    {
        using var body = new ByteArrayContent(RequestBody.OfExample(name)) { Headers = { ContentType = Json } };
        var watch = Stopwatch.StartNew();
        using var response = await client.PostAsync("/graphql", body);
        var answer = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
        var error = answer.IndexOf("\"errors\":", StringComparison.Ordinal);
        return (watch.Elapsed.TotalMilliseconds, error < 0 ? "" : answer[error..Math.Min(answer.Length, error + 200)]);
    }
}
