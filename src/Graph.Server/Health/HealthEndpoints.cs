using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Graph.Server.Health;

/// <summary>Whether the server runs, and whether it can answer: for those who start it and send requests to it.</summary>
internal static class HealthEndpoints
{
    /// <summary>Registers the checks.</summary>
    public static void AddHealth(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DatasetCheck>();
        builder
            .Services.AddHealthChecks()
            .AddCheck<StoppingCheck>(StoppingCheck.Name)
            .AddCheck<TurnsCheck>(TurnsCheck.Name)
            .AddCheck<DatasetCheck>(DatasetCheck.Name);
    }

    /// <summary>Serves <c>/health/live</c>, which checks nothing, and <c>/health/ready</c>, which checks all.</summary>
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
