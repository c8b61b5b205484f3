using Graph.Query.Errors;
using Graph.Schema.Limits;

namespace Graph.Http.Requests;

/// <summary>How large a request may be: the section `Http` of the configuration.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Http";

    /// <summary>The largest value of <see cref="MaxUrlBytes"/>.</summary>
    public const int LongestUrl = 65_536;

    /// <summary>Largest body of a request, in bytes; more is refused with 413.</summary>
    [Limit(1_024, 10_485_760, "body of a request; over it 413", ErrorCodes.BodyTooLarge)]
    public int MaxBodyBytes { get; init; } = 102_400;

    /// <summary>Longest query string of a GET, in bytes; more is refused with 414.</summary>
    [Limit(256, LongestUrl, "query string of a `GET`; over it 414", ErrorCodes.UrlTooLong)]
    public int MaxUrlBytes { get; init; } = 8_192;
}
