using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Graph.Http.Health;

/// <summary>What is said of the server's health: a status and, if it is not well, one sentence without internals.</summary>
internal static class HealthAnswer
{
    public static Task LiveAsync(HttpContext http) => http.Response.WriteAsJsonAsync(new { status = "live" });

    public static Task ReadyAsync(HttpContext http, HealthReport report)
    {
        var failed = report.Entries.Values.FirstOrDefault(e => e.Status != HealthStatus.Healthy);
        return report.Status == HealthStatus.Healthy
            ? http.Response.WriteAsJsonAsync(Ready(report))
            : http.Response.WriteAsJsonAsync(new { status = "not ready", reason = Reason(failed) });
    }

    /// <summary>With what the checks tell besides, as the revision of the data.</summary>
    private static Dictionary<string, object> Ready(HealthReport report)
    {
        var answer = new Dictionary<string, object>(StringComparer.Ordinal) { ["status"] = "ready" };
        foreach (var (name, value) in report.Entries.Values.SelectMany(entry => entry.Data))
            answer.TryAdd(name, value);
        return answer;
    }

    /// <summary>An exception's own words are for the log, where the framework writes them.</summary>
    private static string? Reason(HealthReportEntry failed) =>
        failed.Exception is null ? failed.Description : "The database does not answer.";
}
