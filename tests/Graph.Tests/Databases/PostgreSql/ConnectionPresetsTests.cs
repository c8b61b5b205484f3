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

    private static NpgsqlConnectionStringBuilder Used(string connection)
    {
        using var host = TestHost.Create(
            settings: [("Database:Provider", "PostgreSql"), ("Database:ConnectionString", connection)]
        );
        using var context = host.Context();
        return new(context.Database.GetConnectionString());
    }
}
