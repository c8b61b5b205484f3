using Graph.Settings;

namespace Graph.Http.Shutdown;

/// <summary>Stops without losing a request: first not ready, then not listening, then what was accepted is finished.</summary>
internal static class GracefulShutdown
{
    /// <summary>Registers the steps, with the times of the section `Shutdown`.</summary>
    public static void AddGracefulShutdown(this IHostApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<ShutdownOptions>()
            .BindSettings(ShutdownOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<ShutdownNotice>().AddHostedService<ShutdownAnnouncement>();
    }
}
