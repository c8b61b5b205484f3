using System.Text;

namespace Graph.Tests.Server.RealLife;

/// <summary>IDs as clients see them.</summary>
internal static class GlobalIds
{
    /// <param name="named">Type and key, e.g. `District:12`.</param>
    public static string Of(string named) => Convert.ToBase64String(Encoding.UTF8.GetBytes(named));
}
