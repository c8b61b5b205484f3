using System.Security.Cryptography;

namespace Graph.Data.Loading.Reading;

/// <summary>
/// A file as it was read: in UTF-8, with lines ending in a line feed and without byte order mark. Of a large dataset it is
/// not kept, but read again when it is wanted.
/// </summary>
/// <param name="name">Its name within the dataset's folder.</param>
/// <param name="text">Its text; kept only where nothing reads it again.</param>
/// <param name="again">Reads it again; null where the text is kept.</param>
internal sealed class FileText(string name, byte[] text, Func<byte[]?>? again)
{
    private readonly byte[]? kept = again is null ? text : null;
    private readonly byte[]? hash = again is null ? null : SHA256.HashData(text);

    /// <summary>Its name within the dataset's folder.</summary>
    public string Name => name;

    /// <summary>Its text; null if it is not what it was when it was first read.</summary>
    public byte[]? Utf8() =>
        kept ?? (again?.Invoke() is { } read && SHA256.HashData(read).AsSpan().SequenceEqual(hash) ? read : null);
}
