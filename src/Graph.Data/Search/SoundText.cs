using System.Text;
using System.Text.RegularExpressions;

namespace Graph.Data.Search;

/// <summary>
/// Text as it sounds, so coarsely that a name is the same in Kazakh's Cyrillic letters, typed without those that a
/// Russian keyboard lacks, in Russian, and in any of the usual Latin spellings: `Шығыс`, `шыгыс`, `Shyghys`, `Şyğys` and
/// `Šyġys` are all `cgs`.
/// </summary>
/// <remarks>
/// No library serves: those for transliteration lead from one script to one spelling, while here many spellings have to
/// meet. What spellings do not agree on is left out: `ы`, `і` and `и` between consonants, doubled letters, the signs.
/// </remarks>
public static partial class SoundText
{
    /// <summary>The words as they sound.</summary>
    /// <param name="text">A name, or what is looked for.</param>
    /// <param name="romanization">What its letters stand for.</param>
    /// <returns>The words with one space between them; those that have no sound are left out.</returns>
    public static string Of(string text, Romanization romanization) =>
        string.Join(
            ' ',
            SearchWords.Of(text).Select(word => OfWord(word, romanization)).Where(sound => sound.Length > 0)
        );

    private static string OfWord(string word, Romanization romanization)
    {
        var spelled = Spelled(word, romanization);
        var sound = InSoftO.Replace(spelled, "e").Replace('o', 'u');
        sound = Glides.Replace(sound, "i");
        sound = Nasals.Replace(sound, "n");
        sound = Doubled.Replace(MuteGlides.Replace(sound, ""), "$1");
        return sound.Length > 0 || spelled.Length == 0 ? sound : spelled[..1];
    }

    /// <summary>Each letter, or group of letters, by its sound.</summary>
    private static string Spelled(string word, Romanization romanization)
    {
        var sounds = new StringBuilder(word.Length);
        for (var rest = word.AsSpan(); rest.Length > 0; )
        {
            if (LetterSounds.Group(rest) is { } group)
            {
                sounds.Append(group.Sound);
                rest = rest[group.Letters.Length..];
                continue;
            }
            Rune.DecodeFromUtf16(rest, out var letter, out var length);
            sounds.Append(Sound(letter, romanization));
            rest = rest[length..];
        }
        return sounds.ToString();
    }

    private static string Sound(Rune letter, Romanization romanization)
    {
        if (SearchWords.IsAccent(letter))
            return "";
        var bare = AccentedLetters.Base(letter.Value) ?? letter.ToString();
        return (letter.IsBmp ? LetterSounds.Of((char)letter.Value, romanization) : null)
            ?? (bare.Length == 1 ? LetterSounds.Of(bare[0], romanization) : null)
            ?? bare;
    }

    /// <summary>`ё` as `yo` and `io`; the same letters elsewhere become the same in every script.</summary>
    [GeneratedRegex("i+o")]
    private static partial Regex InSoftO { get; }

    [GeneratedRegex("i+")]
    private static partial Regex Glides { get; }

    /// <summary>`ң` as `ng`, and `ңғ` in all its spellings.</summary>
    [GeneratedRegex("ng+")]
    private static partial Regex Nasals { get; }

    /// <summary>Before a vowel, or after a consonant: what is left is `й` after a vowel, and the start of a word.</summary>
    [GeneratedRegex("i(?=[aeu])|(?<=[^aeu])i")]
    private static partial Regex MuteGlides { get; }

    [GeneratedRegex(@"([a-z])\1+")]
    private static partial Regex Doubled { get; }
}
