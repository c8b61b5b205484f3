using System.ComponentModel.DataAnnotations;

namespace Graph.Http.Traffic;

/// <summary>
/// The proxies whose word is taken for a client's address: the section `Proxies` of the configuration. While it is
/// empty, `X-Forwarded-For` and `X-Forwarded-Proto` mean nothing, for anybody can send them.
/// </summary>
public sealed class ProxyOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Proxies";

    /// <summary>Addresses of proxies, e.g. `10.0.0.5`.</summary>
    /// <value>None unless set.</value>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>Networks of proxies, e.g. `10.0.0.0/8`.</summary>
    /// <value>None unless set.</value>
    public IReadOnlyList<string> Networks { get; init; } = [];

    /// <summary>Proxies that a request passes one after the other.</summary>
    /// <value>1 to 10; 1 unless set.</value>
    [Range(1, 10)]
    public int Hops { get; init; } = 1;
}
