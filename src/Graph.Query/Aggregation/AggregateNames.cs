using Graph.Query.Declaration;

namespace Graph.Query.Aggregation;

/// <summary>What clients call what is told of many rows.</summary>
public static class AggregateNames
{
    /// <summary>How many rows there are; a value that is itself called so has no place beside it.</summary>
    public const string Count = "count";

    /// <summary>The least value.</summary>
    public const string Min = "min";

    /// <summary>The greatest value.</summary>
    public const string Max = "max";

    /// <summary>All values added up.</summary>
    public const string Sum = "sum";

    /// <summary>The sum, divided by how many rows have a value.</summary>
    public const string Average = "average";

    /// <summary>How many different values there are.</summary>
    public const string DistinctCount = "distinctCount";

    /// <summary>Whether something is told of a field's values.</summary>
    /// <param name="field">The field.</param>
    public static bool IsTold(ValueField field) => field.IsAggregated && field.Name != Count;
}
