using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CsvHelper;
using Graph.Server.Exports;

namespace Graph.Tests.Http.Exports;

/// <summary>`/export/`: lists as files for spreadsheets, on every database.</summary>
public abstract class ExportTests(GraphServer server)
{
    private const string Day = "2005-06-01";

    [Fact]
    public async Task Every_file_that_is_listed_can_be_had_with_a_mark_and_a_head()
    {
        var list = JsonNode.Parse(await server.Client.GetStringAsync("/export/"))?["files"]?.AsArray() ?? [];

        Assert.Equal(ExportedTables.All.Select(f => f.Name), list.Select(f => (string?)f?["name"]));
        foreach (var file in list)
        {
            var bytes = await server.Client.GetByteArrayAsync((string?)file?["address"]);
            Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
            Assert.Matches("^[a-zA-Z]+(,[a-zA-Z]+)+\r\n", Encoding.UTF8.GetString(bytes[3..]));
        }
    }

    [Theory]
    [InlineData("districts")]
    [InlineData("incarnations")]
    [InlineData("contests")]
    [InlineData("mandates")]
    [InlineData("deputies")]
    public async Task A_file_has_all_rows_of_its_list(string list)
    {
        var data = await server.Client.DataAsync($"{{ {list} {{ totalCount }} }}");

        Assert.Equal((int?)data[list]?["totalCount"], (await RowsAsync($"{list}.csv")).Count);
    }

    [Theory]
    [InlineData("incarnations")]
    [InlineData("mandates")]
    [InlineData("regions")]
    public async Task With_a_day_there_is_what_stood_then(string list)
    {
        var data = await server.Client.DataAsync($"{{ {list}(asOf: \"{Day}\") {{ totalCount }} }}");

        var rows = await RowsAsync($"{list}.csv?asOf={Day}");

        Assert.Equal((int?)data[list]?["totalCount"], rows.Count);
        Assert.True(rows.Count < (await RowsAsync($"{list}.csv")).Count);
    }

    [Fact]
    public async Task Districts_of_a_day_are_those_with_a_life_on_it()
    {
        var rows = await RowsAsync($"districts.csv?asOf={Day}");

        Assert.Equal(["1", "3", "6", "7", "8", "11", "12", "19"], rows.Select(r => r["number"]));
        Assert.Equal("Избирательный округ №12", rows[6]["nameRu"]);
    }

    [Fact]
    public async Task Cells_are_as_GraphQL_writes_values_and_empty_where_nothing_is_known()
    {
        var mandate = (await RowsAsync("mandates.csv")).Single(r => r["id"] == "12-2004-aitaly-abdirahmanuly");

        Assert.Equal("2004", mandate["sinceYear"]);
        Assert.Equal("", mandate["sinceDate"]);
        Assert.Equal("2007-06-20", mandate["untilDate"]);
        Assert.Equal("EXPIRED", mandate["endReason"]);
    }

    [Fact]
    public async Task A_known_file_is_not_sent_again()
    {
        var first = await server.Client.GetAsync("/export/names.csv");
        var tag = $"{first.Headers.ETag}";

        var again = await server.Client.SendAsync(HttpMethod.Get, "/export/names.csv", ("If-None-Match", tag));
        var other = await server.Client.SendAsync(HttpMethod.Head, "/export/areas.csv", ("If-None-Match", tag));

        Assert.Equal(304, (int)again.StatusCode);
        Assert.Equal(200, (int)other.StatusCode);
        Assert.Equal("", await other.Content.ReadAsStringAsync());
        Assert.Equal("attachment; filename=\"areas.csv\"", $"{other.Content.Headers.ContentDisposition}");
        Assert.Equal(
            "public, max-age=5, stale-while-revalidate=60",
            first.Headers.Header("Cache-Control").Replace("stale-while-revalidate=60, ", "", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(
        "/export/distrcts.csv",
        404,
        "NOT_FOUND",
        "There is no file `distrcts.csv`. Did you mean `districts.csv`? `GET /export/` lists them all."
    )]
    [InlineData(
        "/export/districts.csv?asOf=2024-1-1",
        400,
        "INVALID_REQUEST",
        "`asOf` is `2024-1-1`, which is no day. Write it like `2024-01-31`."
    )]
    [InlineData(
        "/export/districts.csv?asOf=2024-01-01&asOf=2024-01-02",
        400,
        "INVALID_REQUEST",
        "`asOf` stands 2 times in the URL. Send it once."
    )]
    [InlineData(
        "/export/districts.csv?asof=2024-01-01",
        400,
        "INVALID_REQUEST",
        "`asof` is no parameter here. There is `asOf` alone, a day such as `2024-01-31`."
    )]
    public Task What_is_not_there_is_refused(string address, int status, string code, string message) =>
        server.Client.GetAsync(address).ShouldRefuseAsync(status, code, message);

    private async Task<List<Dictionary<string, string>>> RowsAsync(string file)
    {
        using var text = new StreamReader(await server.Client.GetStreamAsync($"/export/{file}"));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        await csv.ReadAsync();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (await csv.ReadAsync())
            rows.Add((csv.HeaderRecord ?? []).ToDictionary(name => name, name => csv.GetField(name) ?? ""));
        return rows;
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : ExportTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : ExportTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : ExportTests(server);
}
