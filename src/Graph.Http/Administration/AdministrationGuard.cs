using System.Net;
using System.Security.Cryptography;
using System.Text;
using Graph.Http.Answers;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Graph.Http.Administration;

/// <summary>Lets only those through whom the settings name.</summary>
internal sealed class AdministrationGuard(IOptions<AdministrationOptions> options) : IEndpointFilter
{
    private const string Scheme = "Bearer";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.NeverStore();
        if (options.Value is not { Token.Length: > 0 } given)
            return RequestRefusals.NotFound();
        if (given.LoopbackOnly && !IsFromHere(http.Connection.RemoteIpAddress))
            return AdministrationErrors.FromElsewhere();
        if (HasToken(http.Request, given.Token))
            return await next(context);
        http.Response.Headers.WWWAuthenticate = Scheme;
        return AdministrationErrors.NoToken();
    }

    /// <summary>What has no address has come through a Unix socket.</summary>
    private static bool IsFromHere(IPAddress? address) => address is null || IPAddress.IsLoopback(address);

    private static bool HasToken(HttpRequest request, string token) =>
        AuthenticationHeaderValueOf(request) is { } sent
        && CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(sent)),
            SHA256.HashData(Encoding.UTF8.GetBytes(token))
        );

    private static string? AuthenticationHeaderValueOf(HttpRequest request) =>
        System.Net.Http.Headers.AuthenticationHeaderValue.TryParse(
            request.Headers[HeaderNames.Authorization],
            out var sent
        ) && sent.Scheme.Equals(Scheme, StringComparison.OrdinalIgnoreCase)
            ? sent.Parameter
            : null;
}
