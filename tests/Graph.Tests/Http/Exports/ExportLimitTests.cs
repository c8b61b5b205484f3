using System.IO.Compression;
using Graph.Data;
using Graph.Tests.Databases;
using Graph.Tests.Server;
using Graph.Tests.Server.Faults;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Http.Exports;

/// <summary>Files cost what operations cost: turns, time, and the rate of an address.</summary>
public sealed class ExportLimitTests
{
    [Fact]
    public async Task A_file_counts_for_the_rate_of_its_address()
    {
        using var server = new ListeningServer(("Traffic:RequestsPerMinute", "1"), ("Traffic:Burst", "1"));

        var first = await server.Client.GetAsync("/export/acts.csv");
        var second = await server.Client.GetAsync("/export/acts.csv");

        Assert.Equal(200, (int)first.StatusCode);
        Assert.Equal(429, (int)second.StatusCode);
    }

    [Fact]
    public async Task A_file_that_takes_too_long_is_refused_and_its_statement_ended()
    {
        await using var database = new SqliteFile();
        await database.CreateAsync();
        var slow = SlowStatements.OfSqlite;
        await using var server = new ConfiguredServer(
            services => services.ConfigureDbContext<GraphDbContext>(options => options.AddInterceptors(slow)),
            [.. database.Settings, KeyValuePair.Create("Limits:Seconds", "1")]
        );
        using var client = server.CreateClient();
        (await client.GetAsync("/export/acts.csv")).EnsureSuccessStatusCode();
        slow.Remaining = 1;

        await client
            .GetAsync("/export/mandates.csv")
            .ShouldRefuseAsync(
                503,
                "TIMEOUT",
                "The database did not answer within 1 seconds. Try again in some seconds."
            );
    }

    [Fact]
    public async Task A_file_is_compressed_for_those_who_take_it_so()
    {
        using var server = new ListeningServer();

        var response = await server.Client.SendAsync(
            HttpMethod.Get,
            "/export/districts.csv",
            ("Accept-Encoding", "gzip")
        );

        await using var plain = new GZipStream(await response.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var text = new StreamReader(plain);
        Assert.Equal("gzip", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.Equal("id,number,legislatureId,nameEn,nameKk,nameKkLatn,nameRu", await text.ReadLineAsync());
    }
}
