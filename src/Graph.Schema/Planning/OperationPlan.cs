using Graph.Query.Execution;
using Graph.Query.Measuring;
using Graph.Query.Operands;
using Graph.Schema.Responses;

namespace Graph.Schema.Planning;

/// <summary>
/// How an operation is answered: made once, from its document and the form of its variables, and run with the operands of
/// every request that has both. It holds nothing of a request.
/// </summary>
/// <param name="Roots">Its root fields, in the order of the answer; those that ask for the schema are not among them.</param>
/// <param name="Checks">What may be wrong with the arguments of fields below root fields.</param>
/// <param name="Lists">The lists of values that clients give.</param>
/// <param name="Pages">How many rows clients ask for.</param>
/// <param name="SchemaParts">Parts of the schema that it may list.</param>
/// <param name="Weight">How many fields and conditions it has, which tells how much memory it takes.</param>
internal sealed record OperationPlan(
    IReadOnlyList<PlannedRoot> Roots,
    IReadOnlyList<ArgumentCheck> Checks,
    IReadOnlyList<ListPlace> Lists,
    IReadOnlyList<Operand> Pages,
    long SchemaParts,
    int Weight
)
{
    /// <summary>
    /// Whether it has all root fields, whatever the variables: then nobody else need know the arguments and directives of the
    /// document.
    /// </summary>
    public required bool IsWhole { get; init; }

    /// <summary>Whether its answer may be another one while the rows and the day are the same.</summary>
    public bool DependsOnMore { get; } = Roots.Any(root => root.Plan is { DependsOnMore: true });

    /// <summary>All that it may read.</summary>
    public IReadOnlyList<Reading> Readings { get; } = [.. Roots.SelectMany(root => root.Readings)];

    /// <summary>How large the statements are.</summary>
    public ReadingSize Size { get; } =
        Roots
            .SelectMany(root => root.Readings)
            .Select(ReadingSize.Of)
            .Aggregate(default(ReadingSize), (all, reading) => all.With(reading));

    /// <summary>The lists of values in filters, and in how many statements each of them stands.</summary>
    public IReadOnlyList<(Operand List, int Statements)> FilterLists { get; } =
    [.. Roots.SelectMany(root => root.Readings).SelectMany(Query.Measuring.FilterLists.Of)];
}
