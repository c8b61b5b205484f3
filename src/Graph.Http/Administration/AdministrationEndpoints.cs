using Graph.Http.Answers;
using Graph.Settings;
using Microsoft.Extensions.Options;

namespace Graph.Http.Administration;

/// <summary>What only its operator may have the server do, as a capability of it: a group of endpoints with a guard.</summary>
public static class AdministrationEndpoints
{
    /// <summary>Registers who may, with the section `Administration` of the configuration.</summary>
    /// <param name="builder">The server's builder.</param>
    public static void AddAdministration(this IHostApplicationBuilder builder) =>
        builder
            .Services.AddSingleton<IValidateOptions<AdministrationOptions>, AdministrationOptionsCheck>()
            .AddOptions<AdministrationOptions>()
            .BindSettings(AdministrationOptions.Section)
            .ValidateOnStart();

    /// <summary>Serves something to whoever may ask for it; to others it is not there, or refused.</summary>
    /// <param name="app">The server.</param>
    /// <param name="path">Where, e.g. `/admin/reload`.</param>
    /// <param name="answer">Does it, when it is asked for by POST.</param>
    public static void MapAdministration(this IEndpointRouteBuilder app, string path, Delegate answer)
    {
        var endpoints = app.MapGroup("").AddEndpointFilter<RouteGroupBuilder, AdministrationGuard>();
        endpoints.MapPost(path, answer);
        endpoints.MapOtherMethods(path, "POST");
    }
}
