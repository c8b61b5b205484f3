using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Graph.Tests.Http.Traffic;

/// <summary>Gives each request the address that a header of the test names: within one process there is none.</summary>
public sealed class FromAddress : IStartupFilter
{
    private const string Header = "Test-Address";

    /// <summary>A request to `/graphql` that comes from an address.</summary>
    public static HttpRequestMessage Request(string address, string path = "/graphql?query={__typename}") =>
        new(HttpMethod.Get, path) { Headers = { { Header, address } } };

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(
                (http, then) =>
                {
                    http.Connection.RemoteIpAddress = IPAddress.Parse($"{http.Request.Headers[Header]}");
                    return then(http);
                }
            );
            next(app);
        };
}
