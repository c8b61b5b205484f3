using Graph.Http.Documents;
using Graph.Http.WarmUp;
using Graph.Server.Ide;
using Graph.Settings;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Graph.Server.Explorer;

/// <summary>The page at <c>/</c> that shows the districts through time.</summary>
internal static partial class ExplorerPages
{
    private const string Name = "The Explorer";

    /// <summary>Its own files alone: no script in the page, nothing from elsewhere.</summary>
    private const string SecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Registers the section `Explorer`, and the documents that the page names, which are warmed up.</summary>
    public static void AddExplorer(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<ExplorerOptions>().BindSettings(ExplorerOptions.Section).ValidateOnStart();
        builder.Services.AddSingleton(services => new ShippedDocuments(
            IsEnabled(services) ? ExplorerFiles.Documents : null
        ));
        builder.Services.AddSingleton(services => new ShippedOperations(
            IsEnabled(services) ? ExplorerFiles.Operations : null
        ));
    }

    /// <summary>Serves it to browsers, also where trusted documents alone are answered: its own are.</summary>
    public static void UseExplorer(this WebApplication app)
    {
        if (!IsEnabled(app.Services))
            return;
        if (ExplorerFiles.Page is { } text)
        {
            var page = new ExplorerPage(text, ExplorerFiles.Scripts, IdePages.AreServed(app.Services));
            app.Use((http, next) => Answer(http, next, page.WriteAsync));
            app.Map(ExplorerPaths.Files, files => files.UseFiles());
        }
        else
            app.Use((http, next) => Answer(http, next, Missing));
        app.Lifetime.ApplicationStarted.Register(() => Announce(app));
    }

    private static bool IsEnabled(IServiceProvider services) =>
        services.GetRequiredService<IOptions<ExplorerOptions>>().Value.Enabled;

    private static Task Answer(HttpContext http, RequestDelegate next, RequestDelegate page)
    {
        if (!ExplorerPaths.IsAsked(http.Request))
            return next(http);
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        http.Response.WriteSecurity(SecurityPolicy);
        return page(http);
    }

    private static Task Missing(HttpContext http) =>
        MissingFiles.WriteAsync(http, Name, $"{ExplorerPaths.ToRoot(http.Request.Path)}graphql/schema");

    private static void UseFiles(this IApplicationBuilder app) =>
        app.UseStaticFiles(
            new StaticFileOptions
            {
                FileProvider = ExplorerFiles.Loaded,
                OnPrepareResponse = file =>
                {
                    file.Context.Response.WriteSecurity(SecurityPolicy);
                    file.WriteLifetime("/assets");
                },
            }
        );

    private static void Announce(WebApplication app)
    {
        if (ExplorerFiles.Page is null)
            Missing(app.Logger, Name, MissingFiles.Cure);
        else
            Serving(app.Logger, Name, string.Join(", ", app.Urls.Select(url => $"{url}/")));
    }

    [LoggerMessage(1, LogLevel.Information, "{Name} is at {Addresses}.")]
    private static partial void Serving(ILogger logger, string name, string addresses);

    [LoggerMessage(2, LogLevel.Warning, "{Name} was not there when the server was built. {Cure}")]
    private static partial void Missing(ILogger logger, string name, string cure);
}
