using Graph.Databases;
using Graph.Settings;
using GraphQL.DI;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Graph.Server.Observability;

/// <summary>Traces, metrics and log lines of operations; never a variable's value, and never a document's text.</summary>
internal static class Telemetry
{
    private const string MetricsPath = "/metrics";

    /// <summary>OpenTelemetry's own setting: while it is absent nothing is traced, and nothing leaves the server.</summary>
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string NoCollector =
        $"`{Collector}` is no address. Write it like `http://localhost:4317`, or leave it out.";

    /// <summary>Observes operations, and exports to Prometheus and to a collector as configured.</summary>
    public static void AddObservability(this IHostApplicationBuilder builder)
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
            .WithMetrics(metrics => Measure(metrics, hasCollector));
        if (hasCollector)
            telemetry.WithTracing(Trace);
    }

    /// <summary>Serves the metrics to Prometheus, unless that is switched off.</summary>
    public static void MapMetrics(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<ObservabilityOptions>>().Value.Metrics)
            app.MapPrometheusScrapingEndpoint(MetricsPath);
    }

    private static void Measure(MeterProviderBuilder metrics, bool hasCollector)
    {
        metrics
            .AddMeter(OperationMetrics.MeterName, DatabaseTelemetry.Meter)
            .AddAspNetCoreInstrumentation()
            .AddPrometheusExporter();
        if (hasCollector)
            metrics.AddOtlpExporter();
    }

    private static void Trace(TracerProviderBuilder traces) =>
        traces
            .AddAspNetCoreInstrumentation(http => http.Filter = IsWorthATrace)
            .AddSource(OperationObserver.Source.Name, DatabaseTelemetry.ActivitySource)
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
