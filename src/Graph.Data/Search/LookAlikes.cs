using System.Text.RegularExpressions;

namespace Graph.Data.Search;

/// <summary>
/// Letters of one script that look like letters of the other. A word that mixes the scripts was typed on two keyboards:
/// `Мәжiлiс`, with the Latin `i`, is what its reader takes for `Мәжіліс`.
/// </summary>
internal static partial class LookAlikes
{
    private const string Latin = "aceiopxyhkëïəɵABCEHIKMOPTXYËÏƏƟ";
    private const string Cyrillic = "асеіорхуһкёїәөАВСЕНІКМОРТХУЁЇӘӨ";

    /// <summary>The text, with each word that mixes scripts in one of them, if its letters allow that.</summary>
    public static string Unify(string text) => Word.Replace(text, word => UnifyWord(word.Value));

    private static string UnifyWord(string word)
    {
        if (!word.Any(IsLatin) || !word.Any(IsCyrillic))
            return word;
        return Replaced(word, IsLatin, Latin, Cyrillic) ?? Replaced(word, IsCyrillic, Cyrillic, Latin) ?? word;
    }

    private static string? Replaced(string word, Predicate<char> isForeign, string foreign, string own) =>
        word.All(letter => !isForeign(letter) || foreign.Contains(letter))
            ? string.Concat(word.Select(letter => isForeign(letter) ? own[foreign.IndexOf(letter)] : letter))
            : null;

    private static bool IsLatin(char letter) => letter < '\u0370' && char.IsLetter(letter);

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and < '\u0530';

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Word { get; }
}
