using Graph.Http.Answers;
using Microsoft.Extensions.Options;

namespace Graph.Http.Requests;

/// <summary>Stands before the endpoints: refuses what is too long, and answers where they refuse a request.</summary>
internal sealed class RequestGuard(IOptions<GraphQLHttpOptions> options) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
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
