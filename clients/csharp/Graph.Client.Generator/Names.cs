using System.Text.Json;

namespace Graph.Client.Generator;

/// <summary>Names of GraphQL as names of C#.</summary>
internal static class Names
{
    // What every record has, or must not have.
    private static readonly string[] OfRecords =
    [
        "Clone",
        "Equals",
        "EqualityContract",
        "Finalize",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "PrintMembers",
        "ReferenceEquals",
        "ToString",
    ];

    /// <summary>`sinceYear` as `SinceYear`, `CITY_DISTRICT` as `CityDistrict`, `__typename` as `Typename`.</summary>
    public static string Of(string name)
    {
        var words = string.Concat(name.Split('_').Select(Word));
        return words.Length == 0 || char.IsDigit(words[0]) ? $"_{words}" : words;
    }

    /// <summary>The name that is nearest to a wish and not taken; it is taken from then on.</summary>
    public static string Take(string wish, ISet<string> taken)
    {
        while (!taken.Add(wish))
            wish += "_";
        return wish;
    }

    /// <summary>Names that no member of a record can have.</summary>
    /// <param name="record">The record's own name.</param>
    public static HashSet<string> TakenIn(string record) => [record, .. OfRecords];

    /// <summary>Whether a serializer in camel case finds the name in JSON by itself.</summary>
    public static bool FollowsFrom(string member, string key) => JsonNamingPolicy.CamelCase.ConvertName(member) == key;

    // Abbreviations of two letters, such as those of the winds and of languages, stay as they are.
    private static string Word(string word) =>
        word.Length == 0 ? ""
        : word.Length > 2 && !word.Any(char.IsLower) ? word[0] + word[1..].ToLowerInvariant()
        : char.ToUpperInvariant(word[0]) + word[1..];
}
