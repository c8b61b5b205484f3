using System.Diagnostics;
using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Graph.Query.Operands;

namespace Graph.Query.Projection.Groups;

/// <summary>Turns a client's <c>by</c> into keys over the declared fields, in the client's sequence.</summary>
/// <param name="scope">Tells what the arguments of fields mean there.</param>
internal sealed class GroupKeys(ArgumentScope scope)
{
    /// <summary>As many values as a tuple holds.</summary>
    private const int Most = 7;

    /// <summary>The keys.</summary>
    /// <exception cref="Errors.QueryException">There are none, or too many, or one is null.</exception>
    public IReadOnlyList<GroupKey> Of(EntityType type, IReadOnlyList<GivenObject> by)
    {
        var row = Expression.Parameter(type.ClrType);
        var keys = by.SelectMany((given, index) => Walk(type, row, given, $"by[{index}]"))
            .DistinctBy(key => key.Name)
            .Select(key => new GroupKey(key.Name, Expression.Lambda(key.Value, row)))
            .ToList();
        return keys.Count switch
        {
            0 => throw GroupErrors.NoKey(),
            > Most => throw GroupErrors.TooManyKeys(keys.Count, Most),
            _ => keys,
        };
    }

    private IEnumerable<(GroupKeyName Name, Expression Value)> Walk(
        EntityType type,
        Expression row,
        GivenObject given,
        string at
    ) => given.Members.SelectMany(member => Key(type[member.Key], row, member.Value, $"{at}.{member.Key}"));

    private IEnumerable<(GroupKeyName Name, Expression Value)> Key(Field field, Expression row, Given? given, string at)
    {
        var source = field.In(scope).On(row);
        return (field, given) switch
        {
            (OneField one, GivenObject below) => Walk(one.Target, source, below, at)
                .Select(key => (key.Name.Below(field.Name), key.Value)),
            (_, GivenValue { Form: GroupBy }) => [(new(field.Name, DateGroupBy.Value), Nulls.Allow(source))],
            (_, GivenValue { Form: DateGroupBy part }) => [(new(field.Name, part), Part(Nulls.Allow(source), part))],
            (_, null) => throw GroupErrors.NullKey(at, field is OneField),
            _ => throw new UnreachableException(),
        };
    }

    private static Expression Part(Expression day, DateGroupBy part)
    {
        if (part == DateGroupBy.Value)
            return day;
        var number = Expression.Property(Expression.Property(day, nameof(Nullable<>.Value)), part.ToString());
        // A comparison with null would be taken away by EF Core, which then fails in memory.
        return Expression.Condition(
            Expression.Property(day, nameof(Nullable<>.HasValue)),
            Expression.Convert(number, typeof(int?)),
            Expression.Constant(null, typeof(int?))
        );
    }
}
