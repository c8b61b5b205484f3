using System.Net;
using System.Net.Sockets;

namespace Graph.Http.Traffic;

/// <summary>Whom requests are counted for.</summary>
internal static class ClientAddress
{
    /// <summary>A provider gives each customer an IPv6 network of at least this length, and all addresses in it.</summary>
    private const int NetworkBytes = 8;

    /// <summary>The client's IPv4 address or IPv6 network; null where it has none, as on a Unix socket.</summary>
    public static IPAddress? Of(HttpContext http) =>
        http.Connection.RemoteIpAddress switch
        {
            { IsIPv4MappedToIPv6: true } address => address.MapToIPv4(),
            { AddressFamily: AddressFamily.InterNetworkV6 } address => Network(address),
            var address => address,
        };

    private static IPAddress Network(IPAddress address)
    {
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new(bytes);
    }
}
