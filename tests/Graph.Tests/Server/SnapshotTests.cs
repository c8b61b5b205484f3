using System.Data.Common;
using Graph.Data;
using Graph.Tests.Databases;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Graph.Tests.Server;

/// <summary>While one server answers, another one that shares the database replaces its rows.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public async Task A_field_whose_rows_are_replaced_between_its_statements_is_answered_from_those_that_were()
    {
        await using var database = new PostgreSqlDatabase();
        await database.CreateAsync();
        var replacement = new AfterFirstStatement(() => RenumberAsync(database));
        await using var server = new ConfiguredServer(
            services => services.ConfigureDbContext<GraphDbContext>(options => options.AddInterceptors(replacement)),
            database.Settings
        );
        using var client = server.CreateClient();
        const string query = "{ district(number: 12) { number incarnations { district { number } sinceYear } } }";
        replacement.IsOn = true;

        var before = await client.DataAsync(query);
        var after = await client.DataAsync(query);

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

    private static async Task RenumberAsync(PostgreSqlDatabase database)
    {
        await using var source = NpgsqlDataSource.Create(database.Settings["Database:ConnectionString"]);
        await using var command = source.CreateCommand("""UPDATE "Districts" SET "Number" = "Number" + 1000""");
        Assert.Equal(29, await command.ExecuteNonQueryAsync());
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
                await act();
            }
            return result;
        }
    }
}
