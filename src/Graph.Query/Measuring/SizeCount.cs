using System.Reflection;
using Graph.Query.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Query.Measuring;

/// <summary>Counts the rows of a model and the lists that hang on them.</summary>
/// <remarks>
/// Counted are all lists of the model, whether they are declared or not, since declared ones are made of them.
/// </remarks>
/// <param name="database">What is counted.</param>
/// <param name="counter">Counts in databases of its kind.</param>
/// <param name="edition">Tells what is counted; null where nobody can.</param>
/// <param name="cancellation">Ends the counting.</param>
internal sealed class SizeCount(
    DbContext database,
    IRowCounter counter,
    EditionRevision? edition,
    CancellationToken cancellation
)
{
    /// <summary>It keeps rows in memory, and looks at all of a table to find those of a list.</summary>
    private const string WithoutIndexes = "Microsoft.EntityFrameworkCore.InMemory";

    /// <summary>Counts all.</summary>
    public async Task<ListSizes> AllAsync()
    {
        var entities = database.Model.GetEntityTypes().Where(HasTable).ToList();
        var lists = entities.SelectMany(Lists).ToList();
        var tables = Tables(entities, lists);
        var before = await EditionAsync();
        var sizes = await counter.CountAsync(database, tables, cancellation);
        var after = await EditionAsync();

        var rows = tables.Zip(sizes).ToDictionary(table => table.First.Entity, table => table.Second.Rows);
        var owned = tables
            .Zip(sizes)
            .SelectMany(table => table.First.Owners.Zip(table.Second.Lists))
            .ToDictionary(list => list.First, list => list.Second);
        return new(
            entities.Select(entity => KeyValuePair.Create(entity.ClrType, rows[entity])),
            lists.Select(list => KeyValuePair.Create(Member(list), Size(list, rows, owned)))
        )
        {
            AreIndexed = database.Database.ProviderName != WithoutIndexes,
            Edition = before == after ? before : null,
        };
    }

    private async Task<string?> EditionAsync() => edition is null ? null : await edition(database, cancellation);

    private static bool HasTable(IEntityType entity) => !entity.IsOwned() && !entity.HasSharedClrType;

    private static IEnumerable<INavigationBase> Lists(IEntityType owner) =>
        owner
            .GetDeclaredNavigations()
            .Concat<INavigationBase>(owner.GetDeclaredSkipNavigations())
            .Where(list => list.IsCollection && list.PropertyInfo is not null && HasTable(list.TargetEntityType));

    private static List<CountedTable> Tables(List<IEntityType> entities, List<INavigationBase> lists)
    {
        var owners = lists.Select(Key).Distinct().ToLookup(key => key.DeclaringEntityType);
        return
        [
            .. entities
                .Concat(owners.Select(table => table.Key))
                .Distinct()
                .Select(entity => new CountedTable(entity, [.. owners[entity]])),
        ];
    }

    private static IForeignKey Key(INavigationBase list) =>
        list is ISkipNavigation shared ? shared.ForeignKey : ((INavigation)list).ForeignKey;

    private static MemberInfo Member(INavigationBase list) =>
        list.PropertyInfo ?? throw new InvalidOperationException($"{list.Name} is no property.");

    private static ListSize Size(
        INavigationBase list,
        Dictionary<IEntityType, long> rows,
        Dictionary<IForeignKey, (long Largest, long Total)> owned
    ) =>
        new(owned[Key(list)].Largest, owned[Key(list)].Total, rows[list.DeclaringEntityType])
        {
            IsShared = list is ISkipNavigation,
        };
}
