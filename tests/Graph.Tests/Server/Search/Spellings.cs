namespace Graph.Tests.Server.Search;

/// <summary>Spells names in Cyrillic letters as people and authorities do who write them otherwise.</summary>
internal static class Spellings
{
    private static readonly (string Cyrillic, string Latin) Letters = (
        "а б в г д е з и к л м н о п р с т у ф ы э",
        "a b v g d e z i k l m n o p r s t u f y e"
    );

    private static readonly Dictionary<string, Dictionary<char, string>> Tables = new()
    {
        ["Russian keyboard"] = Pairs("ә ғ қ ң ө ұ ү һ і", "а г к н о у у х и"),
        ["Russian ear"] = Pairs("ә ғ қ ң ө ұ ү һ і", "э г к н о у у х ы"),
        ["English"] = Latin(
            "ж й х ц ч ш щ ъ ь ю я ё ә ғ қ ң ө ұ ү һ і",
            "zh y kh ts ch sh shch - - yu ya yo a g k n o u u h i"
        ),
        ["passport"] = Latin(
            "ж й х ц ч ш щ ъ ь ю я ё ә ғ қ ң ө ұ ү һ і",
            "zh i kh ts ch sh shch ie - iu ia e a g k n o u u h i"
        ),
        ["BGN/PCGN"] = Latin(
            "ж й х ц ч ш щ ъ ь ю я ё ә ғ қ ң ө ұ ү һ і",
            "zh y kh ts ch sh shch ” ’ yu ya yë ä gh q ng ö ū ü h i"
        ),
        ["ISO 9"] = Latin(
            "ж й х ц ч ш щ ъ ь э ю я ё ә ғ қ ң ө ұ ү һ і",
            "ž j h c č š ŝ ʺ ʹ è û â ë a\u030B ġ ķ ņ ô u\u0307 ù ḥ ì"
        ),
        ["GOST 7.79"] = Latin(
            "ж й х ц ч ш щ ъ ь ы э ю я ё ә ғ қ ң ө ұ ү һ і",
            "zh j x cz ch sh shh `` ` y` e` yu ya yo a g k n o u u h i"
        ),
        ["Kazakh of 2018"] = Latin(
            "ж и й х ц ч ш щ ъ ь у ю я ё ә ғ қ ң ө ұ ү һ і",
            "j ı ı h ts ch sh sh - - ý ıý ıa ıo á ǵ q ń ó u ú h i"
        ),
        ["Kazakh of 2021"] = Latin(
            "ж й х ц ч ш щ ъ ь ю я ё ә ғ қ ң ө ұ ү һ і",
            "j i h ts ç ş ş - - iu ia io ä ğ q ñ ö ū ü h ı"
        ),
    };

    public static IEnumerable<string> Of(string name) =>
        Tables.Values.Select(table => string.Concat(name.Select(letter => Spell(letter, table)))).Distinct();

    private static string Spell(char letter, Dictionary<char, string> table)
    {
        var lower = char.ToLowerInvariant(letter);
        var spelled = table.GetValueOrDefault(lower, letter.ToString());
        return letter == lower || spelled.Length == 0 ? spelled : char.ToUpperInvariant(spelled[0]) + spelled[1..];
    }

    private static Dictionary<char, string> Latin(string cyrillic, string latin)
    {
        var table = Pairs(Letters.Cyrillic, Letters.Latin);
        foreach (var (letter, spelled) in Pairs(cyrillic, latin))
            table[letter] = spelled;
        return table;
    }

    private static Dictionary<char, string> Pairs(string letters, string spelled) =>
        letters
            .Split(' ')
            .Zip(spelled.Split(' '))
            .ToDictionary(pair => pair.First[0], pair => pair.Second.Replace("-", ""));
}
