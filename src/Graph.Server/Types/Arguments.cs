using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The arguments that several fields take.</summary>
internal static class Arguments
{
    public static readonly Argument<Language> Language = Argument.Optional(
        "language",
        Data.Model.Language.En,
        "The language of the name."
    );

    public static readonly Argument<Language[]?> Languages = Argument.Ranking(
        "languages",
        insteadOf: Language,
        "Instead of `language`: several, of which the first that has a name wins, e.g. `[KK, RU, EN]`."
    );

    public static readonly Argument<DateOnly> AsOf = Argument.Today(
        "asOf",
        "The day that the answer is about, e.g. `\"2023-06-01\"`; today (UTC) unless given here or above. "
            + "What is known to the year only counts for the whole of its first and last year."
    );

    public static readonly Argument<DateOnly?> OnlyAsOf = Argument.Optional<DateOnly?>(
        "asOf",
        null,
        "Only what stood on that day, e.g. `\"2023-06-01\"`; all, past ones included, unless given here or above.",
        isInherited: true
    );

    public static readonly Argument<DateOnly?> Throughout = Argument.Optional<DateOnly?>(
        "asOf",
        null,
        "The day that everything below is about which takes `asOf` and is given none, e.g. `\"2005-06-01\"`.",
        isInherited: true
    );

    public static readonly Argument<DateOnly?> PathDay = Argument.Optional<DateOnly?>(
        "asOf",
        null,
        "The day whose borders count, e.g. `\"2024-06-01\"`; the last day on which both districts stood unless given.",
        isInherited: true
    );

    public static readonly Argument<int> Within = Argument.Between(
        "within",
        defaultValue: 1,
        min: 1,
        max: Proximity.Furthest,
        "How many borders one may cross, 1 to 3: `within: 2` finds the neighbours' neighbours as well."
    );

    public static readonly Argument<string> Legislature = Argument.Optional(
        "legislature",
        "majilis",
        "The code of the chamber, e.g. `majilis`, in letters of any case.",
        read: code => code.ToLowerInvariant()
    );
}
