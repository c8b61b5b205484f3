using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Graph.Http.KeptAnswers;

/// <summary>
/// Tells requests apart by all that their answers depend on. What was asked is taken as it was sent, byte for byte, so that
/// nobody has to read it, and what differs in anything is another request; the hash is one that nobody can find two texts
/// for.
/// </summary>
/// <param name="Format">The media type of the answer.</param>
/// <param name="IsInUrl">Whether it was asked in a URL, and not in a body.</param>
/// <param name="Encoding">How the answer is compressed; null where it is not.</param>
/// <param name="First">The first half of the hash of what was asked.</param>
/// <param name="Second">The other half.</param>
internal readonly record struct AnswerKey(string Format, bool IsInUrl, string? Encoding, UInt128 First, UInt128 Second)
{
    /// <summary>The key of what is asked in a body.</summary>
    public static AnswerKey OfBody(string format, ReadOnlySpan<byte> body) => Of(format, isInUrl: false, body);

    /// <inheritdoc cref="OfBody(string, ReadOnlySpan{byte})"/>
    public static AnswerKey OfBody(string format, in ReadOnlySequence<byte> body)
    {
        if (body.IsSingleSegment)
            return OfBody(format, body.FirstSpan);
        var length = (int)body.Length;
        var whole = ArrayPool<byte>.Shared.Rent(length);
        body.CopyTo(whole);
        var key = OfBody(format, whole.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(whole);
        return key;
    }

    /// <summary>The key of what is asked in the query string of a URL.</summary>
    public static AnswerKey OfUrl(string format, QueryString query) =>
        Of(format, isInUrl: true, MemoryMarshal.AsBytes(query.Value.AsSpan()));

    private static AnswerKey Of(string format, bool isInUrl, ReadOnlySpan<byte> asked)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(asked, hash);
        return new(
            format,
            isInUrl,
            Encoding: null,
            BinaryPrimitives.ReadUInt128LittleEndian(hash),
            BinaryPrimitives.ReadUInt128LittleEndian(hash[16..])
        );
    }
}
