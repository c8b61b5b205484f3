using Graph.Http;
using Graph.Schema;
using Graph.Tests.Docs.Model;
using Graph.Tests.Docs.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Docs;

/// <summary>The library of the documentation, served by this product's own library and HTTP endpoints.</summary>
[CollectionDefinition(Name)]
public sealed class LibraryServer : IAsyncLifetime, ICollectionFixture<LibraryServer>
{
    public const string Name = "Library";

    private readonly WebApplication app = Build();
    private HttpClient? client;

    public HttpClient Client => client ?? throw new InvalidOperationException("The server has not started.");

    public async Task InitializeAsync()
    {
        var factory = app.Services.GetRequiredService<IDbContextFactory<LibraryDbContext>>();
        await using var database = await factory.CreateDbContextAsync();
        database.AddRange(LibraryRows.All);
        await database.SaveChangesAsync();
        await app.StartAsync();
        client = app.GetTestClient();
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();

        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<ILibraryCard, LibraryCard>();

        builder.Services.AddDbContextFactory<LibraryDbContext>(options =>
            options.UseInMemoryDatabase("library").UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        );
        builder.Services.AddGraphSchema<LibraryDbContext>(
            new LibraryQuery(),
            [new AuthorType(), new BookType(), new LoanType()]
        );
        builder.AddGraphHttp();

        var app = builder.Build();
        app.UseGraphHttp();
        app.MapGraphQL();
        return app;
    }
}
