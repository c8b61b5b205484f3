using Graph.Http.Caching;
using Graph.Query.Execution;
using Graph.Query.Measuring;
using Graph.Tests.Databases;
using Graph.Tests.Narrowed.Model;
using Graph.Tests.Narrowed.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Narrowed;

/// <summary>Notes of several tenants, on one database for all tests of a class.</summary>
public abstract class NoteServer(ITestDatabase database) : IAsyncLifetime
{
    private WebApplication? app;
    private SkipException? skip;
    private int compilations;

    /// <summary>How many queries EF Core has compiled.</summary>
    public int Compilations => compilations;

    /// <summary>A client that says who it is.</summary>
    public HttpClient Client(string? tenant = null, params IEnumerable<string> friends)
    {
        var client =
            app?.GetTestClient()
            ?? throw skip ?? (Exception)new InvalidOperationException("The server has not started.");
        if (tenant is not null)
            client.DefaultRequestHeaders.Add(HeaderTenant.Header, tenant);
        foreach (var friend in friends)
            client.DefaultRequestHeaders.Add(HeaderTenant.FriendsHeader, friend);
        return client;
    }

    public async Task InitializeAsync()
    {
        try
        {
            await database.CreateAsync();
            app = await ModelServer.StartAsync<NoteDbContext>(
                database,
                new NoteQuery(),
                [new NoteType(), new RemarkType()],
                NoteRows.All,
                AddServices
            );
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

    private void AddServices(IServiceCollection services)
    {
        services.AddSingleton<DataVersion>((_, _) => Task.FromResult("the same for all"));
        services.AddSingleton<KnownRevision>(_ => new("the same for all"));
        services.AddSingleton<EditionRevision>((_, _) => Task.FromResult<string?>("the same for all"));
        services.AddHttpContextAccessor();
        services.AddScoped<ITenant, HeaderTenant>();
        services.AddScoped<IRights, HeaderTenant>();
        services.ConfigureDbContext<NoteDbContext>(options =>
            options.LogTo(_ => Interlocked.Increment(ref compilations), [CoreEventId.QueryCompilationStarting])
        );
    }

    public sealed class OnInMemory() : NoteServer(new InMemoryDatabase());

    public sealed class OnSqlite() : NoteServer(new SqliteDatabase());

    public sealed class OnPostgreSql() : NoteServer(new PostgreSqlDatabase());
}
