using System.Data.Common;
using System.Text.Json.Nodes;
using Graph.Data;
using Graph.Tests.Data;
using Graph.Tests.Data.Loading;
using Graph.Tests.Databases;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Graph.Tests.Server;

/// <summary>While one server answers, another one that shares the database replaces its rows by those of two districts.</summary>
public sealed class SnapshotTests : IDisposable
{
    private const string District =
        "{ district(number: 12) { number incarnations { district { number } sinceYear } } }";
    private const string Operation =
        "{ first: dataset { revision } districts { totalCount } last: dataset { revision title } }";

    private readonly TestDataset dataset = new();

    public static TheoryData<string> Databases => ["PostgreSql", "Sqlite"];

    public void Dispose() => dataset.Dispose();

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_field_whose_rows_are_replaced_between_its_statements_is_answered_from_those_that_were(
        string provider
    )
    {
        await using var database = await CreateAsync(provider);

        var (before, after) = await AskTwiceAsync(database, District, () => ReplaceAsync(database));

        before["district"]
            .ShouldBe(
                """
                {
                  "number": 12,
                  "incarnations": [
                    { "district": { "number": 12 }, "sinceYear": 2004 }, { "district": { "number": 12 }, "sinceYear": 2023 }
                  ]
                }
                """
            );
        Assert.Null(after["district"]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task All_fields_of_an_operation_are_answered_from_the_rows_that_its_first_statement_found(
        string provider
    )
    {
        await using var database = await CreateAsync(provider);

        var (before, after) = await AskTwiceAsync(database, Operation, () => ReplaceAsync(database));

        ShouldBeOfOneMoment(before, districts: 29);
        ShouldBeOfOneMoment(after, districts: 2);
        Assert.Equal("Test districts", (string?)after["last"]?["title"]);
    }

    [Fact]
    public async Task An_operation_whose_connection_breaks_is_answered_anew_as_a_whole()
    {
        await using var database = new PostgreSqlDatabase();
        await database.CreateAsync();

        var (broken, after) = await AskTwiceAsync(
            database,
            Operation,
            async () =>
            {
                await ReplaceAsync(database);
                await BreakConnectionsAsync(database);
            }
        );

        ShouldBeOfOneMoment(broken, districts: 2);
        Assert.Equal(after.ToJsonString(), broken.ToJsonString());
    }

    /// <summary>Asks the same twice, and does something after the first statement of the first answer.</summary>
    private static async Task<(JsonNode First, JsonNode Second)> AskTwiceAsync(
        ITestDatabase database,
        string query,
        Func<Task> act
    )
    {
        var meanwhile = new AfterFirstStatement(act);
        await using var server = new ConfiguredServer(
            services => services.ConfigureDbContext<GraphDbContext>(options => options.AddInterceptors(meanwhile)),
            [
                .. database.Settings,
                KeyValuePair.Create("Limits:Seconds", "60"),
                KeyValuePair.Create("Answers:KeptBytes", "0"),
            ]
        );
        using var client = server.CreateClient();
        meanwhile.IsOn = true;
        var first = await client.DataAsync(query);
        Assert.False(meanwhile.IsOn);
        return (first, await client.DataAsync(query));
    }

    private static async Task<ITestDatabase> CreateAsync(string provider)
    {
        ITestDatabase database = provider == "Sqlite" ? new SqliteFile() : new PostgreSqlDatabase();
        await database.CreateAsync();
        return database;
    }

    private async Task ReplaceAsync(ITestDatabase database)
    {
        var settings = database.Settings.Append(KeyValuePair.Create("Dataset:Path", dataset.Folder));
        using var host = TestHost.Create(settings: [.. settings.Select(s => (s.Key, s.Value))]);
        Assert.True(await host.TryLoadDatasetAsync());
    }

    private static async Task BreakConnectionsAsync(PostgreSqlDatabase database)
    {
        await using var source = NpgsqlDataSource.Create(database.Settings["Database:ConnectionString"]);
        await using var command = source.CreateCommand(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                + "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        );
        Assert.NotEqual(0L, await command.ExecuteScalarAsync());
    }

    private static void ShouldBeOfOneMoment(JsonNode answer, int districts)
    {
        Assert.Equal((string?)answer["first"]?["revision"], (string?)answer["last"]?["revision"]);
        Assert.Equal(districts, (int?)answer["districts"]?["totalCount"]);
    }

    /// <summary>Does something once, when a statement has been answered.</summary>
    private sealed class AfterFirstStatement(Func<Task> act) : DbCommandInterceptor
    {
        public bool IsOn { get; set; }

        public override async ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command,
            CommandExecutedEventData eventData,
            DbDataReader result,
            CancellationToken cancellationToken = default
        )
        {
            if (IsOn)
            {
                IsOn = false;
                await Task.Run(act, cancellationToken); // SQLite has a thread of its own for each operation
            }
            return result;
        }
    }
}
