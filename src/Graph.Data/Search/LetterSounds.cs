using System.Collections.Frozen;

namespace Graph.Data.Search;

/// <summary>
/// How letters sound in names of Kazakhstan, in the coarse alphabet of <see cref="SoundText"/>, in which the same name
/// sounds the same in Kazakh, in Russian and in Latin letters: `c` is ш, щ and ч, `j` is ж, `h` is х and һ.
/// </summary>
internal static class LetterSounds
{
    /// <summary>Letters that make one sound together; of two that start alike, the longer one first.</summary>
    private static readonly (string Letters, string Sound)[] Groups =
    [
        ("shch", "c"),
        ("tsch", "c"),
        ("tch", "c"),
        ("sch", "c"),
        ("shh", "c"),
        ("sh", "c"),
        ("ch", "c"),
        ("šč", "c"),
        ("s\u030C", "c"),
        ("s\u0327", "c"),
        ("s\u0302", "c"),
        ("c\u030C", "c"),
        ("c\u0327", "c"),
        ("dzh", "j"),
        ("dž", "j"),
        ("dj", "j"),
        ("дж", "j"),
        ("zh", "j"),
        ("z\u030C", "j"),
        ("kh", "h"),
        ("gh", "g"),
        ("cz", "ts"),
        ("tz", "ts"),
        ("y\u0301", "u"),
    ];

    private static readonly FrozenDictionary<char, string> Letters = Table(
        ("aаәə", "a"),
        ("bб", "b"),
        ("šşŝčçшщч", "c"),
        ("dд", "d"),
        ("eеёэ", "e"),
        ("fф", "f"),
        ("gгғ", "g"),
        ("hхһ", "h"),
        ("iyийыі", "i"),
        ("jžж", "j"),
        ("kqcкқ", "k"),
        ("lл", "l"),
        ("mм", "m"),
        ("nнң", "n"),
        ("oоөɵ", "o"),
        ("pп", "p"),
        ("rр", "r"),
        ("sс", "s"),
        ("tт", "t"),
        ("uwýуұү", "u"),
        ("vв", "v"),
        ("zз", "z"),
        ("x", "ks"),
        ("ц", "ts"),
        ("ю", "iu"),
        ("я", "ia"),
        ("ъь", "")
    );

    private static readonly FrozenDictionary<char, string> Scholarly = Table(
        ("j", "i"),
        ("x", "h"),
        ("c", "ts"),
        ("э", "a")
    );

    /// <summary>The letters at the start of a word that make one sound together, and the sound; null if none do.</summary>
    public static (string Letters, string Sound)? Group(ReadOnlySpan<char> word)
    {
        foreach (var group in Groups)
            if (word.StartsWith(group.Letters, StringComparison.Ordinal))
                return group;
        return null;
    }

    /// <summary>The sound of a letter in lower case; null if it is of another script, or a digit.</summary>
    public static string? Of(char letter, Romanization romanization) =>
        romanization == Romanization.Scholarly && Scholarly.TryGetValue(letter, out var scholarly)
            ? scholarly
            : Letters.GetValueOrDefault(letter);

    private static FrozenDictionary<char, string> Table(params (string Letters, string Sound)[] rows) =>
        rows.SelectMany(row => row.Letters.Select(letter => KeyValuePair.Create(letter, row.Sound)))
            .ToFrozenDictionary();
}
