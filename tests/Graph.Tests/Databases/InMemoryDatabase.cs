using Graph.Databases.InMemory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Tests.Databases;

public sealed class InMemoryDatabase : ITestDatabase
{
    private readonly InMemoryDatabaseRoot root = new();

    public IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string> { ["Database:Provider"] = "InMemory" };

    public Task CreateAsync() => Task.CompletedTask;

    public void Use(DbContextOptionsBuilder options) => options.UseGraphInMemory("test", root);

    public Task CreateTablesAsync(DbContext context) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
