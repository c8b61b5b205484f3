using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Graph.Http.Documents;

/// <summary>
/// Keeps the texts of documents that were found right, by their hashes. What was longest not asked for makes room, so that
/// many new ones do not push out what is asked for all the time.
/// </summary>
/// <param name="options">Whether any are kept, and how many.</param>
internal sealed class AutomaticDocuments(IOptions<DocumentOptions> options) : IDisposable
{
    /// <summary>What the smallest takes besides its text, counted in characters: the hash, and the cache's own notes.</summary>
    private const int Overhead = 250;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = options.Value.AutomaticCharacters });

    /// <summary>Whether any are kept; where nothing but trusted documents is answered, none need be.</summary>
    public bool IsOn { get; } = options.Value is { Automatic: true, OnlyTrusted: false };

    /// <summary>The text that has a hash; null if it is not kept.</summary>
    public string? Find(string hash) => kept.Get<string>(hash);

    /// <summary>Keeps a text that has been found right.</summary>
    /// <param name="hash">Its hash.</param>
    /// <param name="text">The document.</param>
    public void Keep(string hash, string text)
    {
        if (IsOn && !kept.TryGetValue(hash, out _))
            kept.Set(hash, text, new MemoryCacheEntryOptions { Size = text.Length + Overhead });
    }

    /// <inheritdoc />
    public void Dispose() => kept.Dispose();
}
