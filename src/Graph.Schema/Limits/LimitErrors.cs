using System.Diagnostics;
using System.Reflection;
using Graph.Query.Errors;

namespace Graph.Schema.Limits;

/// <summary>The sentences for requests that ask for too much.</summary>
internal static class LimitErrors
{
    public static QueryException Tokens(int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.Tokens)),
            $"The document has more than {allowed} tokens. Ask for less at a time, and pass long lists as variables."
        );

    public static QueryException Brackets(int allowed) =>
        new(CodeOf(nameof(QueryLimits.Brackets)), $"More than {allowed} brackets are open here. Nest less deeply.");

    public static QueryException Depth(string field, int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.Depth)),
            $"`{field}` is field {allowed + 1} on its path; at most {allowed} may be inside each other. "
                + "Ask for what lies deeper in a request of its own, e.g. from its `id`."
        );

    public static QueryException FragmentDepth(int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.Depth)),
            $"This fragment is number {allowed + 1} on its path; at most {allowed} may be inside each other. "
                + "Write its fields where it is spread."
        );

    public static QueryException FragmentCycle(string fragment) =>
        new(
            ErrorCodes.ValidationFailed,
            $"The fragment `{fragment}` spreads itself, here or through others. Take this spread out."
        );

    public static QueryException Fields(int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.Fields)),
            $"The document selects more than {allowed} fields in one operation or fragment, those of spread fragments "
                + "included. Split it into several requests."
        );

    public static QueryException Repetitions(string name, int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.Repetitions)),
            $"`{name}` is selected more than {allowed} times in one object. Select it once: all of them are merged."
        );

    public static QueryException Differences(string name) =>
        new(
            ErrorCodes.TooManyFields,
            $"`{name}` is selected in too many different ways in one object. Give each of them an alias of its own."
        );

    public static QueryException Aliases(int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.Aliases)),
            $"The document has more than {allowed} aliases in one operation or fragment, those of spread fragments "
                + "included. Fetch several rows with a filter, e.g. `where: { number: { in: [1, 2] } }`, or split it."
        );

    public static QueryException RootFields(int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.RootFields)),
            $"The operation has more than {allowed} root fields. Split it into several requests."
        );

    public static QueryException Directives(int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.Directives)),
            $"The document has more than {allowed} directives in one operation or fragment, those of spread fragments "
                + "included. Put `@include` or `@skip` at a field above, or at a fragment."
        );

    public static QueryException DirectivesAtOnePlace(int given, int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.DirectivesAtOnePlace)),
            $"There are {given} directives here; at most {allowed} may stand at one place. Leave some out."
        );

    public static QueryException NestedLists(string field, int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.NestedLists)),
            $"`{field}` is list {allowed + 1} on its path; at most {allowed} lists, or first rows of lists, may be inside "
                + "each other. Ask for it in a request of its own, e.g. from the `id` of the row above."
        );

    public static QueryException NestedFilterLists(string at, int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.NestedLists)),
            $"`{at}` goes into list {allowed + 1} on its path; conditions may go into at most {allowed} lists inside "
                + "each other. Filter nearer to the rows, or in two requests."
        );

    public static QueryException Relations(int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.Relations)),
            $"The operation asks for more than {allowed} lists and related rows. Split it into several requests."
        );

    public static QueryException RelationWeight(int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.RelationWeight)),
            $"The lists and related rows of the operation weigh more than {allowed}: each is 1, doubled by every list, "
                + "or first row of one, that it stands in; in a `where` or an `order` it is 1 to 4, by the width of its rows, "
                + "and counts again for every list below. Split it into several requests, or ask for fewer relations inside "
                + "lists."
        );

    public static QueryException Tables(int allowed) =>
        new(
            ErrorCodes.TooManyRelations,
            $"A list of the operation, with the related rows that it shows, filters and orders by, needs more than {allowed} "
                + "tables at once, wide ones counted twice. Ask for fewer related rows of it, or for some in another request."
        );

    public static QueryException FilterValuesInAll(long given, long allowed) =>
        new(
            CodeOf(nameof(QueryLimits.FilterValuesInAll)),
            $"The lists in filters have {given} values, each counted again for every list that is asked for below its "
                + $"`where`; at most {allowed} are allowed. Ask for fewer at a time, or for the lists in another request."
        );

    public static QueryException FilterNodes(int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.FilterNodes)),
            $"The filters and orders of the operation have more than {allowed} parts, variables included. "
                + "Use `in` instead of `or`, or split the operation into several requests."
        );

    public static QueryException FilterValues(string at, int given, int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.FilterValues)),
            $"`{at}` has {given} values; a list in a filter may have {allowed}. Ask in several requests."
        );

    public static QueryException Ids(string argument, int given, int allowed) =>
        new(
            CodeOf(nameof(QueryLimits.Ids)),
            $"`{argument}` has {given} values; at most {allowed} may be asked for at a time. Ask in several requests."
        );

    public static QueryException Cost(long cost, long allowed) =>
        new(
            CodeOf(nameof(QueryLimits.Cost)),
            $"The operation may read {cost} rows; at most {allowed} are allowed. Ask for smaller pages: the numbers of "
                + "rows of lists inside each other multiply, and a list without `first` counts as long as the data have one."
        );

    public static QueryException LookedThrough(long cost, long allowed) =>
        new(
            CodeOf(nameof(QueryLimits.LookedThrough)),
            $"The operation may look through {cost} rows; at most {allowed} are allowed. Ask for fewer lists inside each "
                + "other in `where` and `order`, for fewer conditions there, or for less of each row."
        );

    public static QueryException Introspection(long cost, long allowed) =>
        new(
            ErrorCodes.TooExpensive,
            $"The operation may list {cost} parts of the schema; at most {allowed} are allowed. "
                + "Ask for the schema once, or get it whole with `GET /graphql?sdl`."
        );

    public static QueryException Time(int seconds) =>
        new(
            CodeOf(nameof(QueryLimits.Seconds)),
            $"The answer was not ready within {seconds} seconds. Ask for fewer rows or fewer lists at a time."
        );

    /// <summary>The code that stands beside the option.</summary>
    private static string CodeOf(string limit) =>
        typeof(QueryLimits).GetProperty(limit)?.GetCustomAttribute<LimitAttribute>()?.Code
        ?? throw new UnreachableException($"`{limit}` refuses nothing.");
}
