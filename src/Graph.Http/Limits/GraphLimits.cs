using Graph.Query.Execution;
using Graph.Schema.Limits;
using Graph.Settings;
using GraphQL;
using Microsoft.Extensions.Options;

namespace Graph.Http.Limits;

/// <summary>How much one request may ask for.</summary>
internal static class GraphLimits
{
    /// <summary>Whoever waits for the operation ends it first; a statement's own time is for what goes on without them.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <summary>Takes the limits from the configuration; the server does not start with one that is out of bounds.</summary>
    public static void AddGraphLimits(this IHostApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<QueryLimits>()
            .BindSettings(QueryLimits.Section)
            .ValidateDataAnnotations()
            .Validate(limits => limits.DefaultPageSize <= limits.PageSize, DefaultPageTooLarge)
            .ValidateOnStart();
        builder.Services.AddSingleton(services => services.GetRequiredService<IOptions<QueryLimits>>().Value);
        builder.Services.AddSingleton<StatementTime>(services =>
        {
            var longest = TimeSpan.FromSeconds(services.GetRequiredService<QueryLimits>().Seconds);
            return () => (OperationTime.Left ?? longest) + Grace;
        });
        builder.Services.AddGraphQL(graph => graph.ConfigureExecution<CostReport>());
    }

    private const string DefaultPageTooLarge =
        "`Limits:DefaultPageSize` is larger than `Limits:PageSize`: a page that names no number would be refused.";
}
