using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Graph.Http.Health;

/// <summary>Whether the server runs, and whether it can answer: for those who start it and send requests to it.</summary>
public static class HealthEndpoints
{
    /// <summary>Registers the checks.</summary>
    internal static void AddHealth(this IHostApplicationBuilder builder)
    {
        builder
            .Services.AddHealthChecks()
            .AddCheck<StoppingCheck>(StoppingCheck.Name)
            .AddCheck<TurnsCheck>(TurnsCheck.Name);
    }

    /// <summary>
    /// Serves <c>/health/live</c>, which checks nothing, and <c>/health/ready</c>, which checks all, also what others have
    /// added; what healthy checks tell in their data stands beside the status.
    /// </summary>
    /// <param name="app">The server.</param>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks(
            "/health/live",
            new HealthCheckOptions
            {
                Predicate = _ => false,
                ResponseWriter = (http, _) => HealthAnswer.LiveAsync(http),
            }
        );
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = HealthAnswer.ReadyAsync });
    }
}
