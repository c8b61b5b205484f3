using Graph.Query.Measuring;
using Graph.Tests.Databases;
using Graph.Tests.Inheritance.Model;
using Graph.Tests.Inheritance.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Inheritance;

/// <summary>Works of several kinds, on one database for all tests of a class.</summary>
/// <param name="database">An empty database.</param>
/// <param name="isSplit">Whether each kind has a table of its own.</param>
public abstract class WorkServer(ITestDatabase database, bool isSplit = false) : IAsyncLifetime
{
    private WebApplication? app;
    private SkipException? skip;

    public HttpClient Client =>
        app?.GetTestClient() ?? throw skip ?? (Exception)new InvalidOperationException("The server has not started.");

    /// <summary>What was asked of the database; nothing, where it has no statements.</summary>
    public StatementLog Statements { get; } = new();

    public bool HasStatements => database is not InMemoryDatabase;

    public async Task InitializeAsync()
    {
        try
        {
            await database.CreateAsync();
            app = isSplit ? await StartAsync<SplitWorkDbContext>() : await StartAsync<WorkDbContext>();
            await app.Services.GetRequiredService<KnownSizes>().RenewAsync();
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

    private Task<WebApplication> StartAsync<TContext>()
        where TContext : WorkDbContext =>
        ModelServer.StartAsync<TContext>(
            database,
            new WorkQuery(),
            [
                new ArtistType(),
                new SongType(), // before what it derives from: the order of declarations does not matter
                new WorkType(),
                new RecordingType(),
                new AlbumType(),
                new BookType(),
                new ReviewType(),
            ],
            WorkRows.All,
            services => services.ConfigureDbContext<TContext>(options => options.AddInterceptors(Statements))
        );

    public sealed class OnInMemory() : WorkServer(new InMemoryDatabase());

    public sealed class OnSqlite() : WorkServer(new SqliteDatabase());

    public sealed class OnPostgreSql() : WorkServer(new PostgreSqlDatabase());

    public sealed class OnSqliteSplit() : WorkServer(new SqliteDatabase(), isSplit: true);

    public sealed class OnPostgreSqlSplit() : WorkServer(new PostgreSqlDatabase(), isSplit: true);
}
