using System.ComponentModel.DataAnnotations;

namespace Graph.Schema.Limits;

/// <summary>How much one request may ask for: the section `Limits` of the configuration.</summary>
/// <remarks>
/// No bound is so low that the introspection of today's tools would not pass, and none so high that a request within
/// it could end the process.
/// </remarks>
public sealed class QueryLimits
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Limits";

    /// <summary>Tokens of a document, comments included; counted before anything else is done with it.</summary>
    /// <value>500 to 50,000; 4,000 unless set.</value>
    [Range(500, 50_000)]
    public int Tokens { get; init; } = 4_000;

    /// <summary>Brackets of any kind inside each other, in a document.</summary>
    /// <value>32 to 128; 64 unless set.</value>
    [Range(32, 128)]
    public int Brackets { get; init; } = 64;

    /// <summary>Fields inside each other along a path; fragments inside each other as well, counted apart.</summary>
    /// <value>15 to 30; 15 unless set.</value>
    [Range(15, 30)]
    public int Depth { get; init; } = 15;

    /// <summary>
    /// Lists, and first rows of lists, inside each other along a path, the root field not counted; lists inside lists in a
    /// filter as well, counted apart. The time that a query takes to compile doubles and more with each.
    /// </summary>
    /// <value>1 to 6; 4 unless set.</value>
    [Range(1, 6)]
    public int NestedLists { get; init; } = 4;

    /// <summary>
    /// Lists and related rows of an operation, each weighed by the time to compile it: 1, doubled by each list, or first
    /// row of one, that it stands in, the root field not counted. In a filter or an order it is 1 to 4, by the width of its
    /// rows, for each statement that it stands in: that of the rows, that which counts them, and one for each list below.
    /// What a list's own order or a day leads through counts a quarter.
    /// </summary>
    /// <value>60 to 500; 100 unless set.</value>
    [Range(60, 500)]
    public int RelationWeight { get; init; } = 100;

    /// <summary>Fields of an operation, fragments counted wherever they are spread.</summary>
    /// <value>500 to 5,000; 1,000 unless set.</value>
    [Range(500, 5_000)]
    public int Fields { get; init; } = 1_000;

    /// <summary>How often one response name may be selected in one object; all selections of it are merged.</summary>
    /// <value>10 to 200; 50 unless set.</value>
    [Range(10, 200)]
    public int Repetitions { get; init; } = 50;

    /// <summary>Aliases of an operation, fragments counted wherever they are spread.</summary>
    /// <value>0 to 500; 50 unless set.</value>
    [Range(0, 500)]
    public int Aliases { get; init; } = 50;

    /// <summary>Fields of the query type in an operation.</summary>
    /// <value>1 to 100; 20 unless set.</value>
    [Range(1, 100)]
    public int RootFields { get; init; } = 20;

    /// <summary>
    /// Lists and related rows of an operation, those in filters and orders included, root fields not counted; a field of
    /// several types counts as each of them.
    /// </summary>
    /// <value>25 to 60; 50 unless set.</value>
    [Range(25, 60)]
    public int Relations { get; init; } = 50;

    /// <summary>Directives of an operation, fragments counted wherever they are spread.</summary>
    /// <value>0 to 500; 50 unless set.</value>
    [Range(0, 500)]
    public int Directives { get; init; } = 50;

    /// <summary>Directives at one field, fragment, variable or operation.</summary>
    /// <value>0 to 20; 5 unless set.</value>
    [Range(0, 20)]
    public int DirectivesAtOnePlace { get; init; } = 5;

    /// <summary>
    /// Fields and list items of all `where` and `order` arguments of an operation, whether literals or variables.
    /// </summary>
    /// <value>10 to 1,000; 200 unless set.</value>
    [Range(10, 1_000)]
    public int FilterNodes { get; init; } = 200;

    /// <summary>Values of one list in a filter, e.g. of `in`.</summary>
    /// <value>1 to 1,000; 250 unless set.</value>
    [Range(1, 1_000)]
    public int FilterValues { get; init; } = 250;

    /// <summary>
    /// Values of all lists in the filters of an operation, each counted for every statement that it stands in: that of the
    /// rows, that which counts them, and one for each list below them.
    /// </summary>
    /// <value>250 to 100,000; 2,500 unless set.</value>
    [Range(250, 100_000)]
    public int FilterValuesInAll { get; init; } = 2_500;

    /// <summary>IDs of one list of IDs, e.g. of `nodes(ids:)`.</summary>
    /// <value>1 to 500; 50 unless set.</value>
    [Range(1, 500)]
    public int Ids { get; init; } = 50;

    /// <summary>Rows of a page where a client names no number.</summary>
    /// <value>1 to 500, and at most <see cref="PageSize"/>; 10 unless set.</value>
    [Range(1, 500)]
    public int DefaultPageSize { get; init; } = 10;

    /// <summary>Rows of a page, or of a list, that a client may ask for.</summary>
    /// <value>1 to 500; 50 unless set.</value>
    [Range(1, 500)]
    public int PageSize { get; init; } = 50;

    /// <summary>Rows that an operation may read at the most, as `OperationCost` estimates them.</summary>
    /// <value>1,000 to 10,000,000; 100,000 unless set.</value>
    [Range(1_000, 10_000_000)]
    public int Cost { get; init; } = 100_000;

    /// <summary>Faults of a document that are shown; looking for more of them ends there.</summary>
    /// <value>1 to 50; 5 unless set.</value>
    [Range(1, 50)]
    public int Errors { get; init; } = 5;

    /// <summary>Longest time that an operation, or a statement of the database, may run, in seconds.</summary>
    /// <value>1 to 60; 10 unless set.</value>
    [Range(1, 60)]
    public int Seconds { get; init; } = 10;

    /// <summary>Characters of the documents that are kept parsed and checked, for when they come again.</summary>
    /// <value>0 to 10,000,000; 500,000 unless set.</value>
    [Range(0, 10_000_000)]
    public int KnownDocuments { get; init; } = 500_000;
}
