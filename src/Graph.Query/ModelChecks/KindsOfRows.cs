using Graph.Query.Declaration;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Query.ModelChecks;

/// <summary>Where declared entities derive from another, each row of that is of exactly one of them.</summary>
internal sealed class KindsOfRows : IModelCheck
{
    public IEnumerable<string> Faults(EntityModel declared, DbContext database) =>
        from type in declared.Types
        where type.IsBase
        let entity = database.Model.FindEntityType(type.ClrType)
        where entity is not null
        from fault in Faults(declared, type, entity)
        select fault;

    private static IEnumerable<string> Faults(EntityModel declared, EntityType type, IEntityType entity)
    {
        if (!type.ClrType.IsAbstract)
            yield return ModelErrors.BaseWithRows(type);
        foreach (var derived in entity.GetDerivedTypes().Where(each => !each.ClrType.IsAbstract))
            if (!declared.TryGet(derived.ClrType, out _))
                yield return ModelErrors.KindUndeclared(type, derived.ClrType);
        foreach (var kind in type.Kinds)
            if (entity.Model.FindEntityType(kind.ClrType) is { } mapped && !entity.IsAssignableFrom(mapped))
                yield return ModelErrors.KindApart(type, kind);
    }
}
