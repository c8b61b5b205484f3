using System.Text;

namespace Graph.Query.Texts;

/// <summary>Tests on texts that mean the same on every database: by code point, case-sensitive, nothing to escape.</summary>
/// <remarks>
/// In memory they run as they stand here; a relational provider maps each to a function of its own, since
/// <c>LIKE</c> differs in case and in what must be escaped.
/// </remarks>
public static class TextTests
{
    /// <summary>The text with all letters in one case, by Unicode's simple case mapping: letter by letter, whatever the language.</summary>
    /// <param name="text">Any text.</param>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
            return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var letter in text.EnumerateRunes())
            folded.Append(units[..LetterCase.Fold(letter).EncodeToUtf16(units)]);
        return folded.ToString();
    }

    /// <summary>Whether <paramref name="text"/> holds <paramref name="part"/>; the empty text is part of every text.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="part">What to look for.</param>
    public static bool Contains(string text, string part) => text.Contains(part, StringComparison.Ordinal);

    /// <summary>Whether <paramref name="text"/> starts with <paramref name="part"/>.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="part">What to look for.</param>
    public static bool StartsWith(string text, string part) => text.StartsWith(part, StringComparison.Ordinal);

    /// <summary>Whether <paramref name="text"/> ends with <paramref name="part"/>.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="part">What to look for.</param>
    public static bool EndsWith(string text, string part) => text.EndsWith(part, StringComparison.Ordinal);
}
