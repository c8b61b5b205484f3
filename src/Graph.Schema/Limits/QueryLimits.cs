using System.ComponentModel.DataAnnotations;
using Graph.Query.Errors;

namespace Graph.Schema.Limits;

/// <summary>How much one request may ask for: the section `Limits` of the configuration.</summary>
/// <remarks>
/// In the order of the README's table, which says what stands here. No bound is so low that the introspection of today's tools would not pass, and none so high that a request within
/// it could end the process.
/// </remarks>
public sealed class QueryLimits
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Limits";

    /// <summary>Tokens of a document, comments included; counted before anything else is done with it.</summary>
    [Limit(500, 50_000, "tokens of the document, counted before it is parsed", ErrorCodes.TooManyTokens)]
    public int Tokens { get; init; } = 4_000;

    /// <summary>Brackets of any kind inside each other, in a document.</summary>
    [Limit(32, 128, "open brackets of any kind, counted before it is parsed", ErrorCodes.TooDeep)]
    public int Brackets { get; init; } = 64;

    /// <summary>Fields inside each other along a path; fragments inside each other as well, counted apart.</summary>
    [Limit(15, 30, "fields inside each other, and apart from them fragments inside each other", ErrorCodes.TooDeep)]
    public int Depth { get; init; } = 15;

    /// <summary>Fields of an operation, fragments counted wherever they are spread.</summary>
    [Limit(
        500,
        5_000,
        "fields of an operation or fragment, those of spread fragments included",
        ErrorCodes.TooManyFields
    )]
    public int Fields { get; init; } = 1_000;

    /// <summary>How often one response name may be selected in one object; all selections of it are merged.</summary>
    [Limit(10, 200, "selections of one response name in one object", ErrorCodes.TooManyFields)]
    public int Repetitions { get; init; } = 50;

    /// <summary>Aliases of an operation, fragments counted wherever they are spread.</summary>
    [Limit(0, 500, "aliases, counted like fields", ErrorCodes.TooManyAliases)]
    public int Aliases { get; init; } = 50;

    /// <summary>Fields of the query type in an operation.</summary>
    [Limit(1, 100, "fields of the query type", ErrorCodes.TooManyRootFields)]
    public int RootFields { get; init; } = 20;

    /// <summary>Directives of an operation, fragments counted wherever they are spread.</summary>
    [Limit(0, 500, "directives, counted like fields", ErrorCodes.TooManyDirectives)]
    public int Directives { get; init; } = 50;

    /// <summary>Directives at one field, fragment, variable or operation.</summary>
    [Limit(0, 20, "directives at one field, fragment, variable or operation", ErrorCodes.TooManyDirectives)]
    public int DirectivesAtOnePlace { get; init; } = 5;

    /// <summary>Faults of a document that are shown; looking for more of them ends there.</summary>
    [Limit(1, 50, "faults of a document that are shown; checking ends there")]
    public int Errors { get; init; } = 5;

    /// <summary>
    /// Lists, and first rows of lists, inside each other along a path, the root field not counted; lists inside lists in a
    /// filter as well, counted apart. The time that a query takes to compile doubles and more with each.
    /// </summary>
    [Limit(
        1,
        6,
        "lists inside each other, the root field not counted; a first row of a list, such as `latestIncarnation`, counts "
            + "as one; apart from them, lists inside each other in a filter",
        ErrorCodes.TooManyNestedLists
    )]
    public int NestedLists { get; init; } = 4;

    /// <summary>
    /// Lists and related rows of an operation, those in filters and orders included, root fields not counted; a field of
    /// several types counts as each of them.
    /// </summary>
    [Limit(
        25,
        60,
        "lists and related rows of an operation, those in `where` and `order` included",
        ErrorCodes.TooManyRelations
    )]
    public int Relations { get; init; } = 50;

    /// <summary>
    /// Lists and related rows of an operation, each weighed by the time to compile it: 1, doubled by each list, or first
    /// row of one, that it stands in, the root field not counted. In a filter or an order it is 1 to 4, by the width of its
    /// rows, for each statement that it stands in: that of the rows, that which counts them, and one for each list below.
    /// What a list's own order or a day leads through counts a quarter.
    /// </summary>
    [Limit(
        60,
        500,
        "the same, each doubled by every list, or first row of one, that it stands in; in a `where` or an `order` 1 to 4 "
            + "by the width of its rows, for the rows, their count, and every list below; what a list's own order or a "
            + "day leads through counts a quarter: the time to compile them",
        ErrorCodes.TooManyRelations
    )]
    public int RelationWeight { get; init; } = 100;

    /// <summary>
    /// Fields and list items of all `where` and `order` arguments of an operation, whether literals or variables.
    /// </summary>
    [Limit(10, 1_000, "fields and items of all `where` and `order`, literals and variables", ErrorCodes.FilterTooLarge)]
    public int FilterNodes { get; init; } = 200;

    /// <summary>Values of one list in a filter, e.g. of `in`.</summary>
    [Limit(1, 1_000, "values of `in` and `nin`", ErrorCodes.ListTooLong)]
    public int FilterValues { get; init; } = 250;

    /// <summary>
    /// Values of all lists in the filters of an operation, each counted for every statement that it stands in: that of the
    /// rows, that which counts them, and one for each list below them.
    /// </summary>
    [Limit(
        250,
        100_000,
        "the same of all lists of the operation, counted for the rows, their count, and every list below",
        ErrorCodes.ListTooLong
    )]
    public int FilterValuesInAll { get; init; } = 2_500;

    /// <summary>IDs of one list of IDs, e.g. of `nodes(ids:)`.</summary>
    [Limit(1, 500, "IDs of `nodes(ids:)`", ErrorCodes.ListTooLong)]
    public int Ids { get; init; } = 50;

    /// <summary>Rows of a page where a client names no number.</summary>
    [Limit(1, 500, "rows of a page that names no number")]
    public int DefaultPageSize { get; init; } = 10;

    /// <summary>Rows of a page, or of a list, that a client may ask for.</summary>
    [Limit(
        1,
        500,
        "rows that a list may be asked for; refused at its field, the others answer",
        ErrorCodes.PageTooLarge
    )]
    public int PageSize { get; init; } = 50;

    /// <summary>
    /// Rows that an operation may read at the most, as `OperationCost` estimates them: 50,000 take a processor 0.2 to 0.65
    /// seconds, by the database.
    /// </summary>
    [Limit(
        1_000,
        10_000_000,
        "rows that the operation may read; a value of the type `GeoJSON` counts as 50",
        ErrorCodes.TooExpensive
    )]
    public int Cost { get; init; } = 50_000;

    /// <summary>
    /// Rows that an operation may have the database look through, as `OperationCost` estimates them: to filter, to order, and
    /// to compute values. A million take a processor 0.15 seconds at the most, whatever the database. The largest value is
    /// no limit.
    /// </summary>
    [Limit(
        100_000,
        int.MaxValue,
        "rows that the database may look through for it: to filter, to order, and to compute values; the largest number is "
            + "no limit",
        ErrorCodes.TooExpensive
    )]
    public int LookedThrough { get; init; } = 1_000_000;

    /// <summary>Longest time that an operation, or a statement of the database, may run, in seconds.</summary>
    [Limit(1, 60, "time of an operation, which also ends its work in the database; over it 503", ErrorCodes.Timeout)]
    public int Seconds { get; init; } = 10;

    /// <summary>Characters of the documents that are kept parsed and checked, for when they come again.</summary>
    /// <value>0 to 10,000,000; 500,000 unless set.</value>
    [Range(0, 10_000_000)]
    public int KnownDocuments { get; init; } = 500_000;
}
