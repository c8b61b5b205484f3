using Graph.Query.Declaration;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Query.ModelChecks;

/// <summary>Each declared class is an entity of its own.</summary>
internal sealed class MappedEntities : IModelCheck
{
    public IEnumerable<string> Faults(EntityModel declared, DbContext database) =>
        from type in declared.Types
        where database.Model.FindEntityType(type.ClrType)?.IsOwned() ?? true
        select Owner(database.Model, type) is { } owner
            ? ModelErrors.Owned(type, owner)
            : ModelErrors.NotMapped(type, database.GetType());

    private static Type? Owner(IModel model, EntityType type) =>
        model
            .FindEntityTypes(type.ClrType)
            .FirstOrDefault(each => each.IsOwned())
            ?.FindOwnership()
            ?.PrincipalEntityType.ClrType;
}
