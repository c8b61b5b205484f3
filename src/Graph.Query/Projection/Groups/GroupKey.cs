using System.Linq.Expressions;

namespace Graph.Query.Projection.Groups;

/// <summary>A key of groups.</summary>
/// <param name="Name">What clients call it.</param>
/// <param name="Value">From a row to the key, of a type that allows null.</param>
internal sealed record GroupKey(GroupKeyName Name, LambdaExpression Value);
