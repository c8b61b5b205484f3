using System.Globalization;
using System.Text;
using Graph.Query.Texts;

namespace Graph.Data.Search;

/// <summary>The words that search compares, of names and of what is looked for alike.</summary>
public static class SearchWords
{
    private const string Apostrophes = "'’‘ʼʻ`´ʹʺ′″";

    /// <summary>
    /// The words in lower case: letters and digits with their accents, without apostrophes, with `no` for `№`; the
    /// letters of a word are of one script, where those of another only look like them.
    /// </summary>
    /// <param name="text">A name, or what is looked for.</param>
    /// <returns>The words in their order; none if the text has neither letters nor digits.</returns>
    public static string[] Of(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var rune in LookAlikes.Unify(text).EnumerateRunes())
        {
            if (rune.Value == '\u0306' && words is [.., 'и'])
                words[^1] = 'й'; // the breve, written apart
            else
                words.Append(Fold(rune));
        }
        return [.. words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(IsTold))];
    }

    /// <summary>Whether a letter is an accent written apart from the letter below it.</summary>
    internal static bool IsAccent(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;

    private static string Fold(Rune rune)
    {
        if (rune.Value == '№')
            return " no ";
        if (rune.IsBmp && Apostrophes.Contains((char)rune.Value))
            return "";
        var lower = LetterCase.Fold(rune);
        return IsAccent(rune) || Rune.IsLetterOrDigit(lower) ? lower.ToString() : " ";
    }

    private static bool IsTold(char unit) => char.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark;
}
