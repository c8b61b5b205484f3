using System.Security.Cryptography;
using System.Text;

namespace Graph.Http.Documents;

/// <summary>What documents are called.</summary>
internal static class DocumentIds
{
    private const string Sha256Prefix = "sha256:";

    /// <summary>The ID without the prefix that tells how it was made; clients write the same hash with it and without.</summary>
    /// <remarks>Appendix A of https://graphql.github.io/graphql-over-http/draft/.</remarks>
    public static string Plain(string id) =>
        id.StartsWith(Sha256Prefix, StringComparison.Ordinal) ? id[Sha256Prefix.Length..] : id;

    /// <summary>The hash of a document, as those who make IDs of it write it.</summary>
    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
