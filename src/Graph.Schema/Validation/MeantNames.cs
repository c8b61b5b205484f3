using Graph.Query.Errors;

namespace Graph.Schema.Validation;

/// <summary>What a client may have meant.</summary>
internal static class MeantNames
{
    private const int Shown = 5;
    private const int ShownOfAll = 12;

    /// <summary>A sentence with the names that are near one that does not exist; with all of them where none is near.</summary>
    /// <param name="name">What the client wrote.</param>
    /// <param name="known">The names that exist.</param>
    /// <param name="kind">What they are, in the plural.</param>
    public static string Of(string name, IReadOnlyCollection<string> known, string kind)
    {
        string[] near = [.. NearMisses.Of(name, known)];
        return near.Length > 0
            ? $"Did you mean {string.Join(" or ", near.Take(Shown).Select(Code))}?"
            : $"Its {kind} are {string.Join(", ", known.Take(ShownOfAll).Select(Code))}{(known.Count > ShownOfAll ? ", …" : ".")}";
    }

    private static string Code(string name) => $"`{name}`";
}
