using Graph.Query.Declaration;
using Graph.Query.ModelChecks;
using Graph.Schema.Naming;
using Graph.Schema.Scalars;
using Microsoft.EntityFrameworkCore;

namespace Graph.Schema.ModelChecks;

/// <summary>No two types of the schema have one name, be they classes, enums, the schema's own or made for others.</summary>
internal sealed class DistinctNames : IModelCheck
{
    private static readonly string[] Own =
    [
        TypeNames.Query,
        TypeNames.Node,
        TypeNames.PageInfo,
        TypeNames.Period,
        TypeNames.SortDirection,
        TypeNames.Id,
        TypeNames.IdFilter,
        .. ScalarDefinitions.Names,
    ];

    public IEnumerable<string> Faults(EntityModel declared, DbContext database) =>
        from each in Own.Select(name => (Name: name, What: "the schema itself"))
            .Concat(Classes(declared).Select(type => (Name: type.Name, What: $"the class `{type.FullName}`")))
            .Concat(declared.Types.SelectMany(MadeFor))
        group each.What by each.Name into types
        where types.Skip(1).Any()
        select SchemaErrors.OneName(types.Key, types);

    private static IEnumerable<Type> Classes(EntityModel declared) =>
        declared.Types.Select(type => type.ClrType).Concat(UsedEnums.Of(declared).Select(used => used.Enum)).Distinct();

    private static IEnumerable<(string Name, string What)> MadeFor(EntityType type)
    {
        string[] names =
        [
            TypeNames.Filter(type),
            TypeNames.ListFilter(type),
            TypeNames.CountFilter(type),
            TypeNames.Sort(type),
            TypeNames.ListSort(type),
        ];
        return names.Select(name => (name, $"an input for `{type.ClrType.FullName}`"));
    }
}
