using Graph.Query.Declaration;

namespace Graph.Tests.Docs.Types;

/// <summary>The arguments of the library's fields.</summary>
internal static class Arguments
{
    public static readonly Argument<int> PagesADay = Argument.Between(
        "pagesADay",
        defaultValue: 40,
        min: 1,
        max: 1000,
        "How many pages are read in a day, 1 to 1000."
    );

    public static readonly Argument<DateOnly> AsOf = Argument.Today(
        "asOf",
        "The day that the answer is about; today (UTC) unless given here or above."
    );

    public static readonly Argument<DateOnly?> OutOn = Argument.Optional<DateOnly?>(
        "asOf",
        null,
        "Only the loans that lasted on that day; all where none is given here.",
        isInherited: true
    );

    public static readonly Argument<DateOnly?> Throughout = Argument.Optional<DateOnly?>(
        "asOf",
        null,
        "The day that everything below is about which takes `asOf` and is given none.",
        isInherited: true
    );
}
