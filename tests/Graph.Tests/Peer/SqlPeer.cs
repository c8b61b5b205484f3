using Graph.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Peer;

/// <summary>The peer's model on a database that is asked in SQL.</summary>
public abstract class SqlPeer(Func<ITestDatabase> createDatabase) : PeerServer(createDatabase)
{
    /// <summary>What the server asks.</summary>
    public StatementLog Statements { get; } = new();

    protected override void Configure(DbContextOptionsBuilder options)
    {
        base.Configure(options);
        options.AddInterceptors(Statements);
    }
}
