using Graph.Settings;

namespace Graph.Http.WarmUp;

/// <summary>
/// The first answer to an operation takes tens to hundreds of milliseconds, since its query is compiled; a server that has
/// asked itself what clients will ask gives it at once.
/// </summary>
public static class WarmUpServices
{
    /// <summary>
    /// Runs the operations of a folder, and <see cref="ShippedOperations"/>, in the background as soon as the server listens,
    /// as the section `WarmUp` of the configuration says.
    /// </summary>
    /// <param name="builder">The server's builder.</param>
    /// <returns>The same builder.</returns>
    public static IHostApplicationBuilder AddWarmUp(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<WarmUpOptions>().BindSettings(WarmUpOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton<OwnOperation>().AddSingleton<WarmUpMetrics>().AddHostedService<WarmUpRun>();
        return builder;
    }
}
