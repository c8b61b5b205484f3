using Graph.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Graph.Tests.Databases.PostgreSql;

public sealed class ConnectionPresetsTests
{
    [Theory]
    [InlineData("Host=unused", 200)]
    [InlineData("Host=unused;Max Auto Prepare=0", 0)]
    [InlineData("Host=unused;MaxAutoPrepare=7", 7)]
    public void Statements_that_recur_are_prepared_unless_the_connection_says_otherwise(string connection, int expected)
    {
        Assert.Equal(expected, Used(connection).MaxAutoPrepare);
    }

    [Theory]
    [InlineData("Host=unused", true)]
    [InlineData("Host=unused;No Reset On Close=false", false)]
    public void Connections_are_not_reset_unless_the_connection_says_otherwise(string connection, bool expected)
    {
        Assert.Equal(expected, Used(connection).NoResetOnClose);
    }

    [Theory]
    [InlineData("Host=unused", "-c random_page_cost=1.1")]
    [InlineData("Host=unused;Options=-c work_mem=8MB", "-c work_mem=8MB")]
    [InlineData("Host=pooler;Max Auto Prepare=0", null)]
    public void Rows_are_taken_to_be_in_memory_unless_the_connection_has_other_options(
        string connection,
        string? expected
    )
    {
        Assert.Equal(expected, Used(connection).Options);
    }

    private static NpgsqlConnectionStringBuilder Used(string connection)
    {
        using var host = TestHost.Create(
            settings: [("Database:Provider", "PostgreSql"), ("Database:ConnectionString", connection)]
        );
        using var context = host.Context();
        return new(context.Database.GetConnectionString());
    }
}
