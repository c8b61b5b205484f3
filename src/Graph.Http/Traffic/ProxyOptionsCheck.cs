using System.Net;
using Microsoft.Extensions.Options;

namespace Graph.Http.Traffic;

/// <summary>Refuses addresses and networks that are none: a proxy that is silently not trusted is hard to find.</summary>
internal sealed class ProxyOptionsCheck : IValidateOptions<ProxyOptions>
{
    public ValidateOptionsResult Validate(string? name, ProxyOptions options)
    {
        List<string> faults =
        [
            .. options.Addresses.Where(a => !IPAddress.TryParse(a, out _)).Select(NoAddress),
            .. options.Networks.Where(n => !IPNetwork.TryParse(n, out _)).Select(NoNetwork),
        ];
        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }

    private static string NoAddress(string address) =>
        $"`{ProxyOptions.Section}:{nameof(ProxyOptions.Addresses)}` has `{address}`, which is no IP address. "
        + "Write it like `10.0.0.5`.";

    private static string NoNetwork(string network) =>
        $"`{ProxyOptions.Section}:{nameof(ProxyOptions.Networks)}` has `{network}`, which is no network. "
        + "Write it like `10.0.0.0/8`.";
}
