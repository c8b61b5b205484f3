namespace Graph.Tests.Databases;

/// <summary>The list of skipped tests shows names and no reasons, so here the name says what to do.</summary>
public sealed class PostgreSqlServerTests
{
    [Fact]
    public async Task PostgreSQL_is_there_or_else_run_apt_get_install_postgresql() =>
        Assert.NotEmpty(await PostgreSqlServer.ConnectionStringAsync());
}
