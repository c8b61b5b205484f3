using Graph.Http.Caching;
using Graph.Http.Observability;
using Graph.Settings;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Graph.Http.KeptAnswers;

/// <summary>Answers that are kept, as a capability of the endpoints.</summary>
internal static class KeptAnswerServices
{
    /// <summary>Registers what keeps and sends them, with the section `Answers` of the configuration.</summary>
    public static void AddKeptAnswers(this IHostApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<AnswerOptions>()
            .BindSettings(AnswerOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder
            .Services.AddMetrics()
            .AddSingleton<Freshness>()
            .AddSingleton<KnownAnswers>()
            .AddSingleton<RunningAnswers>()
            .AddSingleton<KeptOperationObserver>()
            .AddSingleton<KeptAnswerSender>();
    }

    /// <summary>Around all else but what tells clients' addresses: what is kept needs nothing of the rest.</summary>
    public static void UseKeptAnswers(this IApplicationBuilder app) => app.UseMiddleware<KeptAnswerShortcut>();
}
