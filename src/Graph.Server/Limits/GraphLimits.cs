using Graph.Data;
using Graph.Data.Startup;
using Graph.Schema.Limits;
using GraphQL;
using Microsoft.Extensions.Options;

namespace Graph.Server.Limits;

/// <summary>How much one request may ask for.</summary>
internal static class GraphLimits
{
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
        builder.Services.ConfigureDbContext<GraphDbContext>(
            (services, context) => context.AddInterceptors(services.GetRequiredService<StatementTime>())
        );
        builder.Services.AddSingleton<StatementTime>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddGraphQL(graph => graph.ConfigureExecution<CostReport>());
    }

    private const string DefaultPageTooLarge =
        "`Limits:DefaultPageSize` is larger than `Limits:PageSize`: a page that names no number would be refused.";
}
