using Graph.Query.Measuring;
using Graph.Query.Operands;
using Graph.Query.Scalars;
using Graph.Schema.Planning;
using GraphQL;

namespace Graph.Schema.Measuring;

/// <summary>What an operation may cost, by the sizes of the lists that are loaded: never less than it does.</summary>
/// <remarks>
/// <para>
/// A list without <c>first</c> has as many rows as it may have: for one row above it those of the largest such list, for
/// several different ones no more than all such lists have together. Each related row counts as one, and each row as often
/// as it is shown. Values cost no row, unless they are as large as geometries (<see cref="ScalarKind.Rows"/>), and neither does what is only counted, or what <c>@skip</c> or <c>@include</c>
/// leaves out. Of a union, and of what any node may be, all types count; a row of a base counts once, and what only some kinds
/// of such rows have counts for as many rows as there are of these kinds.
/// </para>
/// <para>
/// Example: in the shipped data, where 29 districts have 37 lives, <c>districts(first: 50) { nodes { incarnations { region {
/// name } } } }</c> costs 29 + 37 + 37 = 103 rows.
/// </para>
/// </remarks>
/// <param name="Rows">Rows that it reads.</param>
/// <param name="LookedThrough">Rows that the database looks at for that, as <see cref="ReadingCost"/> has it.</param>
public sealed record OperationCost(long Rows, long LookedThrough)
{
    private const string Key = "cost";

    /// <summary>The cost of an operation that has run, or that was too expensive to run.</summary>
    /// <param name="options">What it was run with.</param>
    /// <returns>Null where the request was refused before its cost was known.</returns>
    public static OperationCost? Of(ExecutionOptions options) =>
        options.UserContext?.TryGetValue(Key, out var cost) == true ? (OperationCost?)cost : null;

    internal static OperationCost Of(OperationPlan plan, OperandValues values, ListSizes sizes)
    {
        var cost = plan
            .Readings.Select(reading => ReadingCost.Of(reading, sizes, values))
            .Aggregate(default(ReadingCost), (all, reading) => all.With(reading));
        return new(Whole(cost.Rows), Whole(cost.LookedThrough));
    }

    internal static void Set(IDictionary<string, object?> userContext, OperationCost cost) => userContext[Key] = cost;

    /// <summary>No number above that matters.</summary>
    private static long Whole(double rows) => (long)Math.Min(Math.Ceiling(rows), int.MaxValue);
}
