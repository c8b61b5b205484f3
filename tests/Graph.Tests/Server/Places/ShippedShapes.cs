using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Graph.Tests.Server.Places;

/// <summary>All shipped shapes in one number, since nobody reads 300 KB of points in a snapshot.</summary>
internal static class ShippedShapes
{
    /// <summary>Its first digits: the same on every database and system, until figures change.</summary>
    public const string Sha256 = "cbe1cb8723a4";

    public static string Hash(JsonNode data) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(data.ToJsonString())))[..Sha256.Length];
}
