using Graph.Http.Answers;
using Graph.Http.Limits;
using Graph.Http.Origins;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Graph.Http.Caching;

/// <summary>On which headers of a request its answer depends.</summary>
/// <param name="origins">Read with the first request, for those that are not valid are told when the server starts.</param>
internal sealed class Variations(IOptions<CrossOriginOptions> origins)
{
    private StringValues header;

    /// <summary>The value of <c>Vary</c>.</summary>
    public StringValues Header =>
        header.Count > 0 ? header : header = string.Join(", ", Names(hasOrigins: origins.Value.Origins is not []));

    private static IEnumerable<string> Names(bool hasOrigins) =>
        [
            HeaderNames.Accept,
            CostReport.Header,
            RevisionHeader.Name,
            HeaderNames.AcceptEncoding,
            .. hasOrigins ? [HeaderNames.Origin] : Array.Empty<string>(),
        ];
}
