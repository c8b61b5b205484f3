using System.ComponentModel.DataAnnotations;

namespace Graph.Http.Requests;

/// <summary>How large a request may be: the section `Http` of the configuration.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Http";

    /// <summary>The largest value of <see cref="MaxUrlBytes"/>.</summary>
    public const int LongestUrl = 65_536;

    /// <summary>Largest body of a request, in bytes; more is refused with 413.</summary>
    /// <value>1,024 to 10,485,760; 102,400 unless set.</value>
    [Range(1_024, 10_485_760)]
    public int MaxBodyBytes { get; init; } = 102_400;

    /// <summary>Longest query string of a GET, in bytes; more is refused with 414.</summary>
    /// <value>256 to 65,536; 8,192 unless set.</value>
    [Range(256, LongestUrl)]
    public int MaxUrlBytes { get; init; } = 8_192;
}
