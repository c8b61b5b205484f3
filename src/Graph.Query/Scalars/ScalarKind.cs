namespace Graph.Query.Scalars;

/// <summary>A type of single values, and what may be asked of them.</summary>
public sealed class ScalarKind
{
    internal ScalarKind(Type clrType, ScalarTests tests)
    {
        ClrType = clrType;
        Tests = tests;
    }

    /// <summary>The type, which is never a <see cref="Nullable{T}"/>.</summary>
    public Type ClrType { get; }

    /// <summary>What filters may test.</summary>
    public ScalarTests Tests { get; }

    /// <summary>Whether rows may be ordered by such values, with the same order on every database.</summary>
    public bool IsSortable { get; internal init; } = true;

    /// <summary>The type of the sum of many such values, which holds more than one of them; null where they are no numbers.</summary>
    public Type? SumType { get; internal init; }

    /// <summary>Whether many such values have a least and a greatest, the same on every database.</summary>
    public bool HasRange { get; internal init; }

    /// <summary>Whether it is told of many such values how many different ones there are.</summary>
    public bool IsCountedApart { get; internal init; } = true;

    /// <summary>
    /// Rows that one value counts as in what an operation costs, besides the row that it stands in: none, unless values are
    /// so large that they take longer than rows to read, write and send.
    /// </summary>
    public int Rows { get; internal init; }

    internal Func<object, object>? FromClient { get; init; }

    /// <summary>A client's value in the type itself; several types share one in which clients write theirs.</summary>
    /// <param name="given">The value as the schema reads it, e.g. a <see cref="double"/> for a <see cref="float"/>.</param>
    public object Read(object given) => FromClient is null ? given : FromClient(given);
}
