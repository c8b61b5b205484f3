namespace Graph.Query.Aggregation;

/// <summary>What one value tells of many rows.</summary>
public enum AggregateFunction
{
    /// <summary>How many rows there are.</summary>
    Count,

    /// <summary>How many of them have a value.</summary>
    ValueCount,

    /// <summary>How many different values they have; having none is none.</summary>
    DistinctCount,

    /// <summary>The least value; null where no row has any.</summary>
    Min,

    /// <summary>The greatest value; null where no row has any.</summary>
    Max,

    /// <summary>All values added up, in the type that <see cref="Scalars.ScalarKind.SumType"/> names; 0 where no row has any.</summary>
    Sum,
}
