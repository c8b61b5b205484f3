using Graph.Tests.Databases;
using Graph.Tests.Everyday.Model;
using Graph.Tests.Everyday.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Graph.Tests.Everyday;

/// <summary>The model with all scalars, on one database for all tests of a class.</summary>
public abstract class EverydayServer(ITestDatabase database) : IAsyncLifetime
{
    private WebApplication? app;
    private SkipException? skip;

    public HttpClient Client =>
        app?.GetTestClient() ?? throw skip ?? (Exception)new InvalidOperationException("The server has not started.");

    public async Task InitializeAsync()
    {
        try
        {
            await database.CreateAsync();
            app = await ModelServer.StartAsync<EverydayDbContext>(
                database,
                new EverydayQuery(),
                [
                    new SampleType(),
                    new NamedType(),
                    new AnimalType(),
                    new KeyedType<ByShort, short>(b => b.Id),
                    new KeyedType<ByLong, long>(b => b.Id),
                    new KeyedType<ByGuid, Guid>(b => b.Id),
                ],
                EverydayRows.All
            );
        }
        catch (SkipException exception)
        {
            skip = exception;
        }
    }

    public async Task DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
        await database.DisposeAsync();
    }

    public sealed class OnInMemory() : EverydayServer(new InMemoryDatabase());

    public sealed class OnSqlite() : EverydayServer(new SqliteDatabase());

    public sealed class OnPostgreSql() : EverydayServer(new PostgreSqlDatabase());
}
