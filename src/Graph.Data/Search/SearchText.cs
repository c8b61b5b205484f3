using System.Text;

namespace Graph.Data.Search;

/// <summary>
/// Text as search compares it, the names and the term that is looked for alike: whoever types `kazakhstan no 12`,
/// `№12` or `АЙТАЛЫ` finds what is written otherwise. It is the same on every machine and in every database.
/// </summary>
public static class SearchText
{
    /// <summary>
    /// The text in lower case, without accents (`ä` is `a`, `ё` is `е`; `й` and the Kazakh letters `ә і ң ғ ү ұ қ ө һ`
    /// are letters of their own), without apostrophes, with `no` for `№`, and with one space for every other run of
    /// punctuation and white space, but none at its ends.
    /// </summary>
    /// <param name="text">A name, or what is looked for.</param>
    /// <returns>Words of letters and digits; empty if the text has neither.</returns>
    public static string Of(string text) => string.Join(' ', SearchWords.Of(text).Select(Bare));

    private static string Bare(string word)
    {
        var bare = new StringBuilder(word.Length);
        foreach (var rune in word.EnumerateRunes())
            if (!SearchWords.IsAccent(rune))
                bare.Append(AccentedLetters.Base(rune.Value) ?? rune.ToString());
        return bare.ToString();
    }
}
