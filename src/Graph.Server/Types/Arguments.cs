using Graph.Data.Model;
using Graph.Query.Declaration;

namespace Graph.Server.Types;

/// <summary>The arguments that several fields take.</summary>
internal static class Arguments
{
    /// <summary>What <c>asOf</c> means wherever it stands.</summary>
    private const string Meaning =
        "Given at a list of things that begin and end, `asOf` leaves those that stood on that day; left out or inherited, "
        + "it filters nothing, but decides what is current (today, in UTC, where no day is given).";

    private const string Years =
        "A year alone counts as a whole, unless the next life of a district, or mandate in it, begins in that year: then "
        + "this ends the one before, on 1 January if no day is known. An unknown beginning or end leaves nothing out.";

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
        $"The day that the answer is about, e.g. `\"2023-06-01\"`. {Meaning} {Years}"
    );

    public static readonly Argument<DateOnly?> StoodOn = Argument.Optional<DateOnly?>(
        "asOf",
        null,
        $"Only what stood on that day, e.g. `\"2023-06-01\"`. {Meaning} {Years}",
        isInherited: true
    );

    public static readonly Argument<DateOnly?> Throughout = Argument.Optional<DateOnly?>(
        "asOf",
        null,
        "The day that everything below is about which takes `asOf` and is given none, e.g. `\"2005-06-01\"`; this field "
            + $"itself is not filtered by it. {Meaning}",
        isInherited: true
    );

    public static readonly Argument<DateOnly?> PathDay = Argument.Optional<DateOnly?>(
        "asOf",
        null,
        "The day whose borders count, e.g. `\"2024-06-01\"`; the last day on which both districts stood unless given. "
            + Meaning,
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
