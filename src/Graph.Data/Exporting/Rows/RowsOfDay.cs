using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Data.Exporting.Rows;

/// <summary>Leaves of rows that begin and end those that stood on a day.</summary>
internal static class RowsOfDay
{
    /// <param name="rows">The rows.</param>
    /// <param name="life">Whether one stood at any time between two days; null where they neither begin nor end.</param>
    /// <param name="day">The day; null for all.</param>
    public static IQueryable<TRow> StoodOn<TRow>(
        this IQueryable<TRow> rows,
        Expression<Func<TRow, DateOnly, DateOnly, bool>>? life,
        DateOnly? day
    ) => day is { } date && life is not null ? rows.Where(On(life, date)) : rows;

    private static Expression<Func<TRow, bool>> On<TRow>(
        Expression<Func<TRow, DateOnly, DateOnly, bool>> life,
        DateOnly day
    )
    {
        var row = life.Parameters[0];
        var given = QueryParameter.Of(day);
        var body = new ReplacingExpressionVisitor([life.Parameters[1], life.Parameters[2]], [given, given]).Visit(
            life.Body
        );
        return Expression.Lambda<Func<TRow, bool>>(body, row);
    }
}
