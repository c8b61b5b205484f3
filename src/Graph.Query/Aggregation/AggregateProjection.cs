using Graph.Query.Expressions;

namespace Graph.Query.Aggregation;

/// <summary>What is wanted of many rows together: numbered slots, as those of a row.</summary>
public sealed class AggregateProjection
{
    private readonly List<AggregateSlot> slots = [];

    /// <summary>Whether nothing is wanted.</summary>
    public bool IsEmpty => slots.Count == 0;

    internal IReadOnlyList<AggregateSlot> Slots => slots;

    /// <summary>What the slots hold where there are no rows.</summary>
    internal object?[] OfNothing => [.. slots.Select(slot => slot.OfNothing)];

    /// <summary>Wants something told.</summary>
    /// <param name="function">What.</param>
    /// <param name="source">
    /// Of which value of each row; null for <see cref="AggregateFunction.Count"/>, or where <see cref="Include"/> says it.
    /// </param>
    /// <returns>Its slot; the same for the same function of the same value.</returns>
    public int Add(AggregateFunction function, BoundLambda? source = null)
    {
        var slot = new AggregateSlot(function, source);
        var known = slots.FindIndex(slot.IsSameAs);
        if (known >= 0)
            return known;
        slots.Add(slot);
        return slots.Count - 1;
    }

    /// <summary>Wants all that is wanted elsewhere.</summary>
    /// <param name="wanted">What is wanted.</param>
    /// <param name="source">The value of each row, where nobody has named it there.</param>
    /// <returns>The slots here, in the order of those there.</returns>
    public IReadOnlyList<int> Include(AggregateProjection wanted, BoundLambda? source = null) =>
        [.. wanted.slots.Select(slot => Add(slot.Function, slot.Source ?? source))];
}
