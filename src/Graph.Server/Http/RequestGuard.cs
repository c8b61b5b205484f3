using Graph.Server.Limits;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Graph.Server.Http;

/// <summary>Stands before the endpoints: refuses what is too long, and answers where they refuse a request.</summary>
internal sealed class RequestGuard(IOptions<GraphQLHttpOptions> options) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.Append(HeaderNames.Vary, $"{HeaderNames.Accept}, {CostReport.Header}");
        if (http.Request.QueryString.Value is { } url && url.Length > options.Value.MaxUrlBytes)
            return RequestRefusals.UrlTooLong(url.Length, options.Value.MaxUrlBytes);
        try
        {
            return await next(context);
        }
        catch (RefusedRequestException refused)
        {
            return refused.Refusal;
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return RequestRefusals.BodyTooLarge(options.Value.MaxBodyBytes);
        }
    }
}
