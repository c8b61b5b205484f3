using System.Globalization;
using System.Text;

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
    /// <param name="text">A name, or what is looked for; empty if it holds neither letters nor digits.</param>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var previous = default(Rune);
        foreach (var rune in WellFormed(text).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (!IsAccent(rune, previous))
                folded.Append(Fold(rune));
            previous = rune;
        }
        var words = folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Normalize(NormalizationForm.FormC);
    }

    /// <summary>Half of a pair of surrogates, which has no normal form, becomes `\uFFFD`.</summary>
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());

    /// <summary>Whether it is a mark to be left out: the breve that makes `й` of `и` is not.</summary>
    private static bool IsAccent(Rune rune, Rune previous) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark
        && !(rune.Value == '\u0306' && previous.Value is 'и' or 'И');

    private static string Fold(Rune rune) =>
        rune.Value switch
        {
            '№' => " no ",
            'ı' => "i", // the Turkic one: its accent is that it has no dot
            _ when rune.IsBmp && Apostrophes.Contains((char)rune.Value) => "",
            _ when Rune.IsLetterOrDigit(rune) || IsMark(rune) => Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune))
                .ToString(),
            _ => " ",
        };

    /// <summary>Whether it belongs to the letter before it.</summary>
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;
}
