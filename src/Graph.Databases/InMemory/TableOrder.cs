using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.InMemory;

/// <summary>An order of the rows of a table by values that stand in them.</summary>
/// <param name="name">By which columns, how and in which direction; equal for equal orders.</param>
/// <param name="sort">Sorts rows; compiled when it is first needed, since a table keeps the orders that it had to make.</param>
internal sealed class TableOrder(string name, Expression<Func<IEnumerable<ValueBuffer>, IEnumerable<ValueBuffer>>> sort)
{
    private Func<IEnumerable<ValueBuffer>, IEnumerable<ValueBuffer>>? compiled;

    /// <summary>By which columns, how and in which direction.</summary>
    public string Name => name;

    /// <summary>Sorts rows.</summary>
    public IEnumerable<ValueBuffer> Sort(IEnumerable<ValueBuffer> rows) => (compiled ??= sort.Compile())(rows);
}
