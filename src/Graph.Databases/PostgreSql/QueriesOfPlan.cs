using System.Runtime.CompilerServices;

namespace Graph.Databases.PostgreSql;

/// <summary>
/// How many queries the operations of one plan have run at the most. Where it is one, its batch can end the transaction, and
/// the operation takes one round trip.
/// </summary>
internal sealed class QueriesOfPlan
{
    private static readonly ConditionalWeakTable<object, QueriesOfPlan> OfPlans = [];
    private int most;

    /// <summary>Whether there was never more than one.</summary>
    public bool AreOne => Volatile.Read(ref most) == 1;

    /// <summary>Those of a plan.</summary>
    public static QueriesOfPlan Of(object plan) => OfPlans.GetValue(plan, _ => new());

    /// <summary>Remembers how many an operation has run.</summary>
    public void Note(int count)
    {
        if (count > Volatile.Read(ref most))
            Volatile.Write(ref most, count);
    }
}
