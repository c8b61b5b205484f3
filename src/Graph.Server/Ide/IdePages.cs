using Graph.Http.Documents;
using Graph.Settings;
using Microsoft.Extensions.Options;

namespace Graph.Server.Ide;

/// <summary>The pages where people write queries: Banana Cake Pop and GraphiQL.</summary>
internal static partial class IdePages
{
    private static readonly IdeSite[] Sites = [IdeSite.BananaCakePop, IdeSite.GraphiQL];

    /// <summary>Registers the section `Ide`.</summary>
    public static void AddIde(this IHostApplicationBuilder builder) =>
        builder.Services.AddOptions<IdeOptions>().BindSettings(IdeOptions.Section).ValidateOnStart();

    /// <summary>Serves them, and sends browsers that open <c>/graphql</c> to the first of them.</summary>
    /// <remarks>Not where trusted documents alone are answered: nothing that people write there could be.</remarks>
    public static void UseIde(this WebApplication app)
    {
        if (!IsEnabled(app.Services))
            return;
        if (!AreServed(app.Services))
        {
            Useless(app.Logger);
            return;
        }
        app.Use(IdeEntrance.SendBrowsersIn);
        foreach (var site in Sites)
            app.Map(site.Path, pages => pages.UseSite(site));
        app.Lifetime.ApplicationStarted.Register(() => Announce(app));
    }

    /// <summary>Whether there are any, for those who would lead there.</summary>
    public static bool AreServed(IServiceProvider services) =>
        IsEnabled(services) && !services.GetRequiredService<IOptions<DocumentOptions>>().Value.OnlyTrusted;

    private static bool IsEnabled(IServiceProvider services) =>
        services.GetRequiredService<IOptions<IdeOptions>>().Value.Enabled;

    private static void Announce(WebApplication app)
    {
        foreach (var site in Sites)
            if (site.Files is null)
                Missing(app.Logger, site.Name, MissingFiles.Cure);
            else
                Serving(app.Logger, site.Name, string.Join(", ", app.Urls.Select(url => $"{url}{site.Path}/")));
    }

    [LoggerMessage(1, LogLevel.Information, "{Ide} is at {Addresses}.")]
    private static partial void Serving(ILogger logger, string ide, string addresses);

    [LoggerMessage(3, LogLevel.Information, "No IDE is served, since `Documents:OnlyTrusted` is set.")]
    private static partial void Useless(ILogger logger);

    [LoggerMessage(2, LogLevel.Warning, "{Ide} was not there when the server was built. {Cure}")]
    private static partial void Missing(ILogger logger, string ide, string cure);
}
