using System.Globalization;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Popolo;

/// <summary>Names as Popolo has them, with the languages that EveryPolitician writes beside them.</summary>
internal static class PopoloNames
{
    /// <summary>The note of a name that is shown in another language.</summary>
    public const string Multilingual = "multilingual";

    /// <summary>The note of a name that was in use before.</summary>
    public const string Former = "former name";

    /// <summary>The note of another spelling.</summary>
    public const string Variant = "other spelling";

    /// <summary>All but the one that is shown in English; null where there are none.</summary>
    public static IReadOnlyList<PopoloName>? Others(IEnumerable<LocalizedName> names)
    {
        var others = names.Where(n => n is not { Language: Language.En, Kind: NameKind.Main }).Select(Of).ToList();
        return others.Count > 0 ? others : null;
    }

    /// <summary>The language as BCP 47 has it.</summary>
    public static string Tag(Language language) =>
        language == Language.KkLatn ? "kk-Latn" : $"{language}".ToLowerInvariant();

    private static PopoloName Of(LocalizedName name) =>
        new(name.Text, Tag(name.Language), Note(name.Kind), Year(name.SinceYear), Year(name.UntilYear));

    private static string Note(NameKind kind) =>
        kind switch
        {
            NameKind.Former => Former,
            NameKind.Variant => Variant,
            _ => Multilingual,
        };

    private static string? Year(int? year) => year?.ToString(CultureInfo.InvariantCulture);
}
