using System.Text;
using Graph.Data;
using Graph.Tests.Server;
using Graph.Tests.Server.Caching;
using Graph.Tests.Server.Faults;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Http.Exports;

/// <summary>A file goes out while it is read from the database, whatever its length.</summary>
public sealed class ExportStreamTests
{
    /// <summary>The only table of the shipped dataset with more rows than are read at once.</summary>
    private const string File = "/export/citations.csv";

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task The_first_rows_are_sent_before_the_last_are_read(string provider)
    {
        await using var database = await AskedDatabase.CreateAsync(provider);
        var rest = new HeldStatement("Citations", passing: 1);
        await using var server = new ConfiguredServer(
            services => services.ConfigureDbContext<GraphDbContext>(options => options.AddInterceptors(rest)),
            database.Settings
        );
        server.UseKestrel(0); // a socket: what has been sent, others have
        server.StartServer();
        using var client = server.CreateClient();

        using var response = await client.GetAsync(File, HttpCompletionOption.ResponseHeadersRead);
        using var text = new StreamReader(await response.Content.ReadAsStreamAsync(), Encoding.UTF8);
        var head = await text.ReadLineAsync();
        var first = await text.ReadLineAsync();
        await rest.Reached;

        Assert.StartsWith("id,", head, StringComparison.Ordinal);
        Assert.NotEmpty(first ?? "");
        Assert.False(rest.IsOpen);

        rest.Open();
        var others = (await text.ReadToEndAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var count = await client.DataAsync("{ dataset { counts(where: { type: { eq: \"Citation\" } }) { count } } }");
        Assert.Equal((int?)count["dataset"]?["counts"]?[0]?["count"], others.Length + 1);
    }
}
