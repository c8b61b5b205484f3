using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Graph.Server.Health;

/// <summary>What is said of the server's health: a status and, if it is not well, one sentence without internals.</summary>
internal static class HealthAnswer
{
    public static Task LiveAsync(HttpContext http) => http.Response.WriteAsJsonAsync(new { status = "live" });

    public static Task ReadyAsync(HttpContext http, HealthReport report)
    {
        var failed = report.Entries.Values.FirstOrDefault(e => e.Status != HealthStatus.Healthy);
        return report.Status == HealthStatus.Healthy
            ? http.Response.WriteAsJsonAsync(new { status = "ready", revision = Revision(report) })
            : http.Response.WriteAsJsonAsync(new { status = "not ready", reason = Reason(failed) });
    }

    private static object Revision(HealthReport report) => report.Entries[DatasetCheck.Name].Data[DatasetCheck.Name];

    /// <summary>An exception's own words are for the log, where the framework writes them.</summary>
    private static string? Reason(HealthReportEntry failed) =>
        failed.Exception is null ? failed.Description : "The database does not answer.";
}
