using System.Collections;
using System.Runtime.CompilerServices;
using Graph.Query.Measuring;
using Graph.Query.Operands;
using Graph.Schema.Planning;

namespace Graph.Schema.Measuring;

/// <summary>
/// What operations cost. The walk over a plan is done again only where other lists are loaded, or where the client asks for
/// other numbers of rows or gives longer lists, than when it was done last.
/// </summary>
/// <param name="sizes">How much the lists hold that are loaded.</param>
internal sealed class OperationCosts(KnownSizes sizes)
{
    private readonly ConditionalWeakTable<OperationPlan, Measured> measured = [];

    /// <summary>The cost of a plan with the operands of a request.</summary>
    public OperationCost Of(OperationPlan plan, OperandValues values)
    {
        var (loaded, asked) = (sizes.Current, Asked(plan, values));
        if (measured.TryGetValue(plan, out var known) && known.Loaded == loaded && known.Asked.SequenceEqual(asked))
            return known.Cost;
        var cost = OperationCost.Of(plan, values, loaded);
        measured.AddOrUpdate(plan, new(loaded, asked, cost));
        return cost;
    }

    private static int?[] Asked(OperationPlan plan, OperandValues values) =>
        [.. plan.Pages.Select(page => Size(page, values)), .. plan.Lists.Select(list => Size(list.List, values))];

    private static int? Size(Operand operand, OperandValues values) =>
        operand.Read(values) switch
        {
            int number => number,
            ICollection list => list.Count,
            _ => null,
        };

    private sealed record Measured(ListSizes Loaded, int?[] Asked, OperationCost Cost);
}
