using System.Linq.Expressions;

namespace Graph.Query.Sorting;

/// <summary>One key of an order.</summary>
/// <param name="Key">From the entity to the value.</param>
/// <param name="Direction">Which end comes first.</param>
internal sealed record SortKey(LambdaExpression Key, SortDirection Direction);
