using System.Security.Cryptography;
using System.Text;

namespace Graph.Data.Loading.Reading;

/// <summary>
/// Names a dataset's content, so that a change of any fact can be told: the first 12 hexadecimal digits of SHA-256 over the
/// files' names and texts.
/// </summary>
internal sealed class Revision : IDisposable
{
    private const int Digits = 12;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Takes the next file, in ordinal order of their names, so that every system counts alike.</summary>
    public void Add(string name, byte[] text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0")); // NUL is in no name and no JSON
        hash.AppendData(text);
        hash.AppendData([0]);
    }

    /// <summary>The name, once all files are taken.</summary>
    public string Name() => Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];

    public void Dispose() => hash.Dispose();
}
