using Graph.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Graph.Tests.Databases.PostgreSql;

public sealed class PreparedStatementsTests
{
    [Theory]
    [InlineData("Host=unused", 200)]
    [InlineData("Host=unused;Max Auto Prepare=0", 0)]
    [InlineData("Host=unused;MaxAutoPrepare=7", 7)]
    public void Statements_that_recur_are_prepared_unless_the_connection_says_otherwise(string connection, int expected)
    {
        using var host = TestHost.Create(
            settings: [("Database:Provider", "PostgreSql"), ("Database:ConnectionString", connection)]
        );
        using var context = host.Context();

        Assert.Equal(
            expected,
            new NpgsqlConnectionStringBuilder(context.Database.GetConnectionString()).MaxAutoPrepare
        );
    }
}
