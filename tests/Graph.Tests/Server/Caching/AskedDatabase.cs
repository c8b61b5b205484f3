using Graph.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Tests.Server.Caching;

/// <summary>Servers over a database that others may change, and what they are asked.</summary>
internal static class AskedDatabase
{
    public const string Url = "/graphql?query={districts{totalCount}}";
    private const string Query = "{ districts { totalCount } }";

    public static ConfiguredServer Start(
        this ITestDatabase database,
        FakeTimeProvider clock,
        Action<IServiceCollection>? configure = null,
        params IEnumerable<(string Key, string Value)> settings
    ) =>
        new(
            services =>
            {
                services.AddSingleton<TimeProvider>(clock);
                configure?.Invoke(services);
            },
            [
                .. database.Settings,
                KeyValuePair.Create("Database:Listen", "false"), // what is known changes with the clock alone
                .. settings.Select(s => KeyValuePair.Create(s.Key, s.Value)),
            ]
        );

    public static async Task<ITestDatabase> CreateAsync(string provider)
    {
        ITestDatabase database = provider switch
        {
            "Sqlite" => new SqliteFile(),
            "PostgreSql" => new PostgreSqlDatabase(),
            _ => new InMemoryDatabase(),
        };
        await database.CreateAsync();
        return database;
    }

    /// <summary>How many districts there are, asked by POST.</summary>
    public static async Task<int?> CountAsync(this HttpClient client)
    {
        // In a thread of its own: SQLite keeps the one that it is asked in.
        var answer = await Task.Run(() => client.DataAsync(Query));
        return (int?)answer["districts"]?["totalCount"];
    }
}
