using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.InMemory;

/// <summary>Rows of a table by the values of a column. An index is made when it is first needed, and ends with the rows.</summary>
internal static class IndexedRows
{
    private static readonly ConditionalWeakTable<object, ConcurrentDictionary<(int, Type), object>> Indexes = [];

    /// <summary>The rows that have a value, in the order of the table.</summary>
    /// <param name="table">The rows of a table, the same as long as nothing changes in it.</param>
    /// <param name="column">The column.</param>
    /// <param name="key">The value; all rows for null, which a condition may take for equal to null, or not.</param>
    public static IEnumerable<ValueBuffer> With<TKey>(IEnumerable<ValueBuffer> table, int column, TKey key) =>
        key is null ? table : Index<TKey>(table, column)[key];

    /// <summary>As <see cref="Enumerable.Join{TOuter,TInner,TKey,TResult}(IEnumerable{TOuter},IEnumerable{TInner},Func{TOuter,TKey},Func{TInner,TKey},Func{TOuter,TInner,TResult})"/>.</summary>
    public static IEnumerable<TResult> Join<TKey, TResult>(
        IEnumerable<ValueBuffer> outer,
        IEnumerable<ValueBuffer> table,
        int column,
        Func<ValueBuffer, TKey> key,
        Func<ValueBuffer, ValueBuffer, TResult> result
    )
    {
        var rows = Index<TKey>(table, column);
        foreach (var each in outer)
        foreach (var row in rows[key(each)])
            yield return result(each, row);
    }

    /// <summary>The same, with one row in place of none.</summary>
    public static IEnumerable<TResult> LeftJoin<TKey, TResult>(
        IEnumerable<ValueBuffer> outer,
        IEnumerable<ValueBuffer> table,
        int column,
        Func<ValueBuffer, TKey> key,
        Func<ValueBuffer, ValueBuffer, TResult> result,
        ValueBuffer none
    )
    {
        var rows = Index<TKey>(table, column);
        foreach (var each in outer)
        foreach (var row in rows[key(each)].DefaultIfEmpty(none))
            yield return result(each, row);
    }

    private static ILookup<TKey, ValueBuffer> Index<TKey>(IEnumerable<ValueBuffer> table, int column) =>
        (ILookup<TKey, ValueBuffer>)
            Indexes.GetOrCreateValue(table).GetOrAdd((column, typeof(TKey)), _ => Lookup<TKey>(table, column));

    private static ILookup<TKey, ValueBuffer> Lookup<TKey>(IEnumerable<ValueBuffer> table, int column) =>
        (
            from row in table
            let value = row[column]
            where value is not null
            select (Key: (TKey)value, Row: row)
        ).ToLookup(pair => pair.Key, pair => pair.Row);
}
