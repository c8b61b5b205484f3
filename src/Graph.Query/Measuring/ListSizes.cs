using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;
using Graph.Query.Execution;

namespace Graph.Query.Measuring;

/// <summary>How many rows there are, and how long lists are, in the data that are loaded.</summary>
public sealed class ListSizes
{
    /// <summary>
    /// What is taken for true for the moment until the first count has ended: neither so little that all is allowed then,
    /// nor so much that nothing is.
    /// </summary>
    private const int UnknownRows = 1_000;

    private const int UnknownList = 50;

    private readonly FrozenDictionary<Type, long> rows;
    private readonly FrozenDictionary<(Type? Owner, string Name), ListSize> lists;

    /// <summary>Takes what was counted.</summary>
    /// <param name="rows">The number of rows of each entity.</param>
    /// <param name="lists">The sizes of the lists that each property holds.</param>
    internal ListSizes(
        IEnumerable<KeyValuePair<Type, long>> rows,
        IEnumerable<KeyValuePair<MemberInfo, ListSize>> lists
    )
    {
        this.rows = rows.ToFrozenDictionary();
        this.lists = lists.ToFrozenDictionary(list => Key(list.Key), list => list.Value);
    }

    /// <summary>What holds as long as nobody has counted.</summary>
    public static ListSizes Unknown { get; } = new([], []);

    /// <summary>
    /// Whether the database finds the rows of a list by an index; without any it looks at all rows of their table for each
    /// list, and for each statement at all rows of the tables that it joins.
    /// </summary>
    public bool AreIndexed { get; init; } = true;

    /// <summary>
    /// What <see cref="EditionRevision"/> tells of the edition that was counted; null where nobody can tell, or where
    /// something else was loaded meanwhile.
    /// </summary>
    public string? Edition { get; init; }

    /// <summary>How many rows of an entity there are.</summary>
    /// <param name="entity">The entity's class.</param>
    public long RowsOf(Type entity) => rows.GetValueOrDefault(entity, UnknownRows);

    /// <summary>The sizes of the lists that a property holds.</summary>
    /// <param name="property">The property of an entity.</param>
    public ListSize Of(MemberInfo property) =>
        lists.GetValueOrDefault(
            Key(property),
            new ListSize(UnknownList, long.MaxValue, UnknownRows) { IsShared = true }
        );

    /// <summary>
    /// The sizes of the lists that an expression leads to, at the most: conditions inside of it leave all rows, since
    /// arguments that would tell what they leave are a client's to choose.
    /// </summary>
    /// <param name="list">From an entity, and perhaps from arguments, to a list, e.g. that of a declared field.</param>
    public ListSize Of(LambdaExpression list)
    {
        var owners = RowsOf(list.Parameters[0].Type);
        var one = Rows(list, owners: 1);
        var all = Rows(list, owners);
        return new((long)one.Count, (long)all.Count, owners) { IsShared = !all.AreDistinct };
    }

    private RowSet Rows(LambdaExpression list, long owners) =>
        new RowWalk(this, OperandSizes.None).List(list, new(owners, AreDistinct: true), times: 1);

    private static (Type? Owner, string Name) Key(MemberInfo property) => (property.DeclaringType, property.Name);
}
