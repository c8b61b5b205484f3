using System.Collections;
using Graph.Databases.Threads;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.InMemory;

/// <summary>What a query calls to find rows of a table, in the place of going through all of them.</summary>
internal static class IndexedRows
{
    /// <summary>All rows in an order.</summary>
    public static IEnumerable<ValueBuffer> Ordered(IEnumerable<ValueBuffer> table, TableOrder order) =>
        TableRows.Of(table).In(order) ?? order.Sort(table);

    /// <summary>The rows that have a value, and perhaps others.</summary>
    /// <param name="table">The rows of a table.</param>
    /// <param name="order">Their order; null for that of the table.</param>
    /// <param name="column">The column.</param>
    /// <param name="key">The value; all rows for null, which a condition may take for equal to null, or not.</param>
    public static IEnumerable<ValueBuffer> With(
        IEnumerable<ValueBuffer> table,
        TableOrder? order,
        int column,
        object? key
    ) =>
        key is not null ? Only(table, order, column, key)
        : order is null ? table
        : Ordered(table, order);

    /// <summary>The rows that have a value, and no others; none for null.</summary>
    public static IEnumerable<ValueBuffer> Only(
        IEnumerable<ValueBuffer> table,
        TableOrder? order,
        int column,
        object? key
    )
    {
        TimeSlice.Pass();
        if (key is null)
            return [];
        var rows = TableRows.Of(table);
        if (order is null)
            return rows.With(column, key);
        return rows.In(order) is { } sorted ? sorted.With(column, key) : order.Sort(rows.With(column, key));
    }

    /// <summary>The rows that have one of several values, and perhaps others.</summary>
    /// <remarks>A set may compare in a way of its own, and null stands in no index.</remarks>
    public static IEnumerable<ValueBuffer> WithAny(
        IEnumerable<ValueBuffer> table,
        TableOrder? order,
        int column,
        IEnumerable? keys
    )
    {
        TimeSlice.Pass();
        var rows = order is null ? TableRows.Of(table) : TableRows.Of(table).In(order);
        if (rows is null || keys is null || !IsPlain(keys.GetType()))
            return order is null ? table : Ordered(table, order);
        return keys.Cast<object?>().Contains(null) ? rows : rows.WithAny(column, keys.OfType<object>());
    }

    /// <summary>As <see cref="Enumerable.Join{TOuter,TInner,TKey,TResult}(IEnumerable{TOuter},IEnumerable{TInner},Func{TOuter,TKey},Func{TInner,TKey},Func{TOuter,TInner,TResult})"/>.</summary>
    public static IEnumerable<ValueBuffer> Join(
        IEnumerable<ValueBuffer> outer,
        IEnumerable<ValueBuffer> table,
        int column,
        Func<ValueBuffer, object?> key,
        Func<ValueBuffer, ValueBuffer, ValueBuffer> result
    )
    {
        foreach (var each in outer)
        foreach (var row in Joined(table, column, key(each)))
            yield return result(each, row);
    }

    /// <summary>The same, with one row in place of none.</summary>
    public static IEnumerable<ValueBuffer> LeftJoin(
        IEnumerable<ValueBuffer> outer,
        IEnumerable<ValueBuffer> table,
        int column,
        Func<ValueBuffer, object?> key,
        Func<ValueBuffer, ValueBuffer, ValueBuffer> result,
        ValueBuffer none
    )
    {
        foreach (var each in outer)
        {
            var joined = Joined(table, column, key(each));
            foreach (var row in joined)
                yield return result(each, row);
            if (joined.Length == 0)
                yield return result(each, none);
        }
    }

    private static bool IsPlain(Type list) =>
        list.IsArray || list.IsGenericType && list.GetGenericTypeDefinition() == typeof(List<>);

    private static ValueBuffer[] Joined(IEnumerable<ValueBuffer> table, int column, object? key)
    {
        TimeSlice.Pass();
        return key is null ? [] : TableRows.Of(table).With(column, key);
    }
}
