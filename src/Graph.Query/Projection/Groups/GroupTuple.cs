using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace Graph.Query.Projection.Groups;

/// <summary>Several values as one, in a form that EF Core takes apart again.</summary>
internal static class GroupTuple
{
    public static NewExpression Of(IReadOnlyList<Expression> values)
    {
        var tuple = Expression
            .Call(typeof(Tuple), nameof(Tuple.Create), [.. values.Select(value => value.Type)], [.. values])
            .Type;
        return Expression.New(
            tuple.GetConstructors().Single(),
            values,
            tuple.GetProperties().AsEnumerable<MemberInfo>()
        );
    }

    public static MemberExpression Item(Expression tuple, int index) =>
        Expression.Property(tuple, string.Create(CultureInfo.InvariantCulture, $"Item{index + 1}"));
}
