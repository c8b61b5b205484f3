using System.Collections;
using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.InMemory;

/// <summary>The rows of a table as they are now, with the indexes and orders that queries have needed of them.</summary>
/// <param name="rows">The rows.</param>
internal sealed class TableRows(ValueBuffer[] rows) : IEnumerable<ValueBuffer>
{
    /// <summary>Who asks may name any order, and each takes memory.</summary>
    private const int MostOrders = 16;

    private readonly ConcurrentDictionary<int, Dictionary<object, ValueBuffer[]>> indexes = new();
    private readonly ConcurrentDictionary<int, ILookup<object, int>> places = new();
    private readonly ConcurrentDictionary<string, TableRows> orders = new();

    /// <summary>The rows of a table that a query goes through.</summary>
    /// <exception cref="ArgumentException">They are not from <see cref="KeptRows"/>.</exception>
    public static TableRows Of(IEnumerable<ValueBuffer> table) =>
        table as TableRows ?? throw new ArgumentException("These rows are not those of a table.", nameof(table));

    /// <summary>The rows that have a value in a column, in their order.</summary>
    public ValueBuffer[] With(int column, object key)
    {
        if (!indexes.TryGetValue(column, out var index))
            index = indexes.GetOrAdd(column, Index);
        return index.GetValueOrDefault(key, []);
    }

    /// <summary>The rows that have one of several values in a column, in their order.</summary>
    public IEnumerable<ValueBuffer> WithAny(int column, IEnumerable<object> keys)
    {
        if (!places.TryGetValue(column, out var lookup))
            lookup = places.GetOrAdd(column, Places);
        int[] found = [.. keys.Distinct().SelectMany(key => lookup[key])];
        Array.Sort(found);
        return found.Select(place => rows[place]);
    }

    /// <summary>The same rows in another order; null if there are too many orders for one more to be kept.</summary>
    public TableRows? In(TableOrder order)
    {
        if (orders.TryGetValue(order.Name, out var sorted))
            return sorted;
        return orders.Count < MostOrders ? orders.GetOrAdd(order.Name, new TableRows([.. order.Sort(rows)])) : null;
    }

    /// <inheritdoc />
    public IEnumerator<ValueBuffer> GetEnumerator() => ((IEnumerable<ValueBuffer>)rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<object, ValueBuffer[]> Index(int column) =>
        Keys(column).GroupBy(at => at.Key, at => rows[at.Place]).ToDictionary(same => same.Key, same => same.ToArray());

    private ILookup<object, int> Places(int column) => Keys(column).ToLookup(at => at.Key, at => at.Place);

    private IEnumerable<(object Key, int Place)> Keys(int column)
    {
        for (var place = 0; place < rows.Length; place++)
            if (rows[place][column] is { } key)
                yield return (key, place);
    }
}
