using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;

namespace Graph.Http.Origins;

/// <summary>Tells pages of other websites that they may read an answer, where the middleware for that is not passed.</summary>
/// <param name="cors">Knows which headers say so.</param>
/// <param name="options">Who may ask.</param>
internal sealed class OriginHeaders(ICorsService cors, IOptions<CorsOptions> options)
{
    public void Tell(HttpContext http)
    {
        if (http.Request.Headers.Origin.Count == 0)
            return;
        var policy = options.Value.GetPolicy(options.Value.DefaultPolicyName);
        if (policy is not null)
            cors.ApplyResult(cors.EvaluatePolicy(http, policy), http.Response);
    }
}
