using Graph.Data;
using Microsoft.EntityFrameworkCore;

namespace Graph.Server.Startup;

/// <summary>Says in one line of the log what is served, and where.</summary>
internal static partial class StartAnnouncement
{
    public static void AnnounceStart(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() => Announce(app));

    private static void Announce(WebApplication app)
    {
        using var database = app.Services.GetRequiredService<IDbContextFactory<GraphDbContext>>().CreateDbContext();
        var dataset = database.Datasets.Single();
        Serving(
            app.Logger,
            string.Join(", ", app.Urls.Select(url => $"{url}/graphql")),
            dataset.Title,
            database.Districts.Count(),
            dataset.Revision
        );
    }

    [LoggerMessage(
        LogLevel.Information,
        "Answering at {Addresses}: {Dataset}, {Districts} districts, revision {Revision}."
    )]
    private static partial void Serving(
        ILogger logger,
        string addresses,
        string dataset,
        int districts,
        string revision
    );
}
