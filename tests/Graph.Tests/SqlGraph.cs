using Graph.Data;
using Graph.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests;

/// <summary>The product on a database that is asked in SQL.</summary>
public abstract class SqlGraph(ITestDatabase database) : GraphServer(database)
{
    /// <summary>What the server asks.</summary>
    public StatementLog Statements { get; } = new();

    /// <summary>An answer that is kept takes no statement.</summary>
    protected override IEnumerable<KeyValuePair<string, string>> Settings =>
        [KeyValuePair.Create("Answers:KeptBytes", "0")];

    protected override void Configure(IServiceCollection services)
    {
        base.Configure(services);
        services.ConfigureDbContext<GraphDbContext>(options => options.AddInterceptors(Statements));
    }
}
