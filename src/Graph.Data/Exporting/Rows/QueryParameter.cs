using System.Linq.Expressions;

namespace Graph.Data.Exporting.Rows;

/// <summary>Values that EF Core takes for parameters: a query is the same, whatever they are.</summary>
internal static class QueryParameter
{
    public static Expression Of<T>(T value) =>
        Expression.Property(Expression.Constant(new Holder<T>(value)), nameof(Holder<>.Value));

    private sealed record Holder<T>(T Value);
}
