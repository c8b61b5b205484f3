using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Databases;

/// <summary>An empty database for one server of the tests.</summary>
public interface ITestDatabase : IAsyncDisposable
{
    /// <summary>Makes the database; skips the test where there is no server for it.</summary>
    Task CreateAsync();

    /// <summary>The configuration with which the product's program uses it.</summary>
    IReadOnlyDictionary<string, string> Settings { get; }

    /// <summary>Makes contexts of any model use it.</summary>
    void Use(DbContextOptionsBuilder options);

    /// <summary>Makes the tables of a model that has no migrations.</summary>
    Task CreateTablesAsync(DbContext context);
}
