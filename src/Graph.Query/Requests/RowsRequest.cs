using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Graph.Query.Filtering;
using Graph.Query.Operands;
using Graph.Query.Sorting;

namespace Graph.Query.Requests;

/// <summary>Which rows of a set or a list are wanted, and in which order.</summary>
public sealed record RowsRequest
{
    /// <summary>All rows, in the type's own order.</summary>
    public static RowsRequest All { get; } = new();

    /// <summary>Rows to leave out at the start; null for none.</summary>
    public Operand? Skip { get; init; }

    /// <summary>Rows wanted at the most; null for all.</summary>
    public Operand? Take { get; init; }

    /// <summary>Whether the rows are wanted from the last to the first.</summary>
    internal bool IsBackwards { get; init; }

    internal IReadOnlyList<LambdaExpression> Conditions { get; init; } = [];

    internal IReadOnlyList<SortKey> Order { get; init; } = [];

    /// <summary>What of the filter and the order a request may have to be refused for.</summary>
    public IReadOnlyList<Operand> Operands => OperandSearch.In(Asked);

    /// <summary>What of that finds and orders the rows as the client asked for, and not only as the server does.</summary>
    internal IReadOnlyList<LambdaExpression> Asked { get; init; } = [];

    /// <summary>The lists of values in the client's filter.</summary>
    internal IReadOnlyList<Operand> Lists { get; init; } = [];

    /// <summary>All that finds and orders the rows.</summary>
    internal IEnumerable<LambdaExpression> Lambdas => [.. Conditions, .. Order.Select(key => key.Key)];

    /// <summary>The same request with one more condition, set by the server.</summary>
    /// <param name="type">The entity of the rows.</param>
    /// <param name="condition">From the entity to a truth value.</param>
    public RowsRequest Only(EntityType type, BoundLambda condition)
    {
        var entity = Expression.Parameter(type.ClrType);
        return this with { Conditions = [.. Conditions, Expression.Lambda(condition.On(entity), entity)] };
    }

    /// <summary>The same request, of which each reading wants one page.</summary>
    public RowsRequest OnePage => this with { Skip = FilledOperand.Offset, Take = FilledOperand.Size };

    /// <summary>The same request, of which each reading wants the rows of certain keys.</summary>
    /// <param name="type">The entity of the rows, which has a key.</param>
    public RowsRequest OnlyKeys(EntityType type)
    {
        var key = type.Key ?? throw new ArgumentException($"`{type.Name}` has no key.", nameof(type));
        var (entity, value) = (key.Lambda.Parameters[0], key.Lambda.Body);
        return this with
        {
            Conditions = [.. Conditions, Expression.Lambda(ValuePredicate.IsOneOf(value, FilledOperand.Keys), entity)],
        };
    }
}
