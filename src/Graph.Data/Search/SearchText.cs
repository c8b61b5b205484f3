using System.Globalization;
using System.Text;
using Graph.Query.Filtering;

namespace Graph.Data.Search;

/// <summary>
/// Text as search compares it, the names and the term that is looked for alike: whoever types `kazakhstan no 12`,
/// `№12` or `АЙТАЛЫ` finds what is written otherwise. It is the same on every machine and in every database.
/// </summary>
public static class SearchText
{
    private const string Apostrophes = "'’‘ʼʻ`´";

    /// <summary>
    /// The text in lower case, without accents (`ä` is `a`, `ё` is `е`; `й` and the Kazakh letters `ә і ң ғ ү ұ қ ө һ`
    /// are letters of their own), without apostrophes, with `no` for `№`, and with one space for every other run of
    /// punctuation and white space, but none at its ends.
    /// </summary>
    /// <param name="text">A name, or what is looked for.</param>
    /// <returns>Words of letters and digits; empty if the text has neither.</returns>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\u0306' && folded is [.., 'и'])
                folded[^1] = 'й'; // the breve, written apart
            else
                folded.Append(Fold(rune));
        }
        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Fold(Rune rune)
    {
        var lower = LetterCase.Fold(rune);
        if (rune.Value == '№')
            return " no ";
        if (IsAccent(rune) || rune.IsBmp && Apostrophes.Contains((char)rune.Value))
            return "";
        return Rune.IsLetterOrDigit(lower) ? AccentedLetters.Base(lower.Value) ?? lower.ToString() : " ";
    }

    private static bool IsAccent(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;
}
