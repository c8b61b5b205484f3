using Graph.Data;
using Graph.Data.Model;
using Graph.Databases.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Graph.Server.Startup;

/// <summary>Says in one line of the log what is served, from which database, and where.</summary>
internal static partial class StartAnnouncement
{
    public static void AnnounceStart(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() => AnnounceAsync(app).GetAwaiter().GetResult()); // which awaits none

    private static async Task AnnounceAsync(WebApplication app)
    {
        var contexts = app.Services.GetRequiredService<IDbContextFactory<GraphDbContext>>();
        await using var database = await contexts.CreateDbContextAsync();
        // As it is asked while loading: any other query would have to be compiled, while the first requests come.
        if (await database.Datasets.Include(d => d.Counts).SingleOrDefaultAsync() is not { } dataset)
            return;
        Serving(
            app.Logger,
            string.Join(", ", app.Urls.Select(url => $"{url}/graphql")),
            app.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value.Provider,
            dataset.Title,
            dataset.Counts.Single(count => count.Type == nameof(District)).Count,
            dataset.Revision
        );
    }

    [LoggerMessage(
        1,
        LogLevel.Information,
        "Answering at {Addresses} from {Provider}: {Dataset}, {Districts} districts, revision {Revision}."
    )]
    private static partial void Serving(
        ILogger logger,
        string addresses,
        string provider,
        string dataset,
        int districts,
        string revision
    );
}
