using Graph.Settings;
using GraphQL.DI;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Graph.Http.Observability;

/// <summary>Traces, metrics and log lines of operations; never a variable's value, and never a document's text.</summary>
public static class Telemetry
{
    private const string MetricsPath = "/metrics";

    /// <summary>Tells nothing that the requests' own figures do not, and takes as long for each request.</summary>
    private const string MatchedRoutes = "aspnetcore.routing.match_attempts";

    /// <summary>OpenTelemetry's own setting: while it is absent nothing is traced, and nothing leaves the server.</summary>
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string NoCollector =
        $"`{Collector}` is no address. Write it like `http://localhost:4317`, or leave it out.";

    /// <summary>
    /// Observes operations, and exports to Prometheus and to a collector as the section `Observability` of the
    /// configuration and OpenTelemetry's own settings say.
    /// </summary>
    /// <param name="builder">The server's builder.</param>
    /// <param name="others">Names of further sources of spans and of meters, as those of databases.</param>
    /// <returns>The same builder.</returns>
    public static IHostApplicationBuilder AddObservability(this IHostApplicationBuilder builder, params string[] others)
    {
        builder
            .Services.AddOptions<ObservabilityOptions>()
            .BindSettings(ObservabilityOptions.Section)
            .Validate<IConfiguration>((_, settings) => IsAddress(settings[Collector]), NoCollector)
            .ValidateOnStart();
        builder
            .Services.AddSingleton<OperationMetrics>()
            .AddSingleton<OperationLog>()
            .AddSingleton<IConfigureExecution, OperationObserver>();

        var hasCollector = !string.IsNullOrEmpty(builder.Configuration[Collector]);
        var telemetry = builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("graph"))
            .WithMetrics(metrics => Measure(metrics, others, hasCollector));
        if (hasCollector)
            telemetry.WithTracing(traces => Trace(traces, others));
        return builder;
    }

    /// <summary>Serves the metrics to Prometheus, unless that is switched off.</summary>
    /// <param name="app">The server.</param>
    public static void MapMetrics(this IEndpointRouteBuilder app)
    {
        if (app.ServiceProvider.GetRequiredService<IOptions<ObservabilityOptions>>().Value.Metrics)
            app.MapPrometheusScrapingEndpoint(MetricsPath);
    }

    private static void Measure(MeterProviderBuilder metrics, string[] others, bool hasCollector)
    {
        metrics
            .AddMeter([OperationMetrics.MeterName, .. others])
            .AddAspNetCoreInstrumentation()
            .AddView(MatchedRoutes, MetricStreamConfiguration.Drop)
            .AddPrometheusExporter();
        if (hasCollector)
            metrics.AddOtlpExporter();
    }

    private static void Trace(TracerProviderBuilder traces, string[] others) =>
        traces
            .AddAspNetCoreInstrumentation(http => http.Filter = IsWorthATrace)
            .AddSource([OperationObserver.Source.Name, .. others])
            .AddOtlpExporter();

    /// <summary>OpenTelemetry would go on without a collector that it cannot find, and tell nobody.</summary>
    private static bool IsAddress(string? collector) =>
        string.IsNullOrEmpty(collector)
        || (
            Uri.TryCreate(collector, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        );

    /// <summary>Probes and scrapes come every few seconds, and tell nothing.</summary>
    private static bool IsWorthATrace(HttpContext http) =>
        !http.Request.Path.StartsWithSegments("/health") && !http.Request.Path.StartsWithSegments(MetricsPath);
}
