using System.Security.Cryptography;
using System.Text;

namespace Graph.Data.Loading.Reading;

/// <summary>Names a dataset's content, so that a change of any fact can be told.</summary>
internal static class Revision
{
    private const int Digits = 12;

    /// <summary>The first 12 hexadecimal digits of SHA-256 over the files' names and texts.</summary>
    /// <param name="files">In ordinal order of their names, so that every system counts alike.</param>
    public static string Of(IEnumerable<FileText> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\0{file.Text}\0")); // NUL is in no name and no JSON
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }
}
