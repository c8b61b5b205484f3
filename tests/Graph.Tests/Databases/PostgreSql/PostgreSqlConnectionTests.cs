using Graph.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Graph.Tests.Databases.PostgreSql;

public sealed class PostgreSqlConnectionTests
{
    /// <remarks>`PGCLIENTENCODING` in the environment would have Npgsql ask for another one.</remarks>
    [Theory]
    [InlineData("Host=unused")]
    [InlineData("Host=unused;Client Encoding=utf-8;Encoding=UTF-8")]
    public void Texts_come_in_UTF_8(string connection)
    {
        using var host = TestHost.Create(
            settings: [("Database:Provider", "PostgreSql"), ("Database:ConnectionString", connection)]
        );
        using var context = host.Context();

        Assert.Equal("UTF8", new NpgsqlConnectionStringBuilder(context.Database.GetConnectionString()).ClientEncoding);
    }
}
