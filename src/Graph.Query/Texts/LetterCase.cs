using System.Text;

namespace Graph.Query.Texts;

/// <summary>What it means that the case of letters does not count; filters and searches mean the same by it.</summary>
public static class LetterCase
{
    /// <summary>The letter in one case, by Unicode's simple case mapping, whatever the language.</summary>
    /// <param name="letter">Any code point.</param>
    public static Rune Fold(Rune letter) => Rune.ToLowerInvariant(Rune.ToUpperInvariant(letter));
}
