using Graph.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Server.Reloading;

/// <summary>SQLite in a server's own memory, which nobody else reaches.</summary>
internal sealed class OwnMemory : ITestDatabase
{
    public IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string> { ["Database:Provider"] = "Sqlite" };

    public Task CreateAsync() => Task.CompletedTask;

    public void Use(DbContextOptionsBuilder options) => throw new NotSupportedException();

    public Task CreateTablesAsync(DbContext context) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
