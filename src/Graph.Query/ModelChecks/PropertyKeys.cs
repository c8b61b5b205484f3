using Graph.Query.Declaration;
using Microsoft.EntityFrameworkCore;

namespace Graph.Query.ModelChecks;

/// <summary>Each entity has a primary key of properties, which ends every order of its rows.</summary>
internal sealed class PropertyKeys : IModelCheck
{
    public IEnumerable<string> Faults(EntityModel declared, DbContext database)
    {
        foreach (var type in declared.Types)
            if (database.Model.FindEntityType(type.ClrType) is { } entity && !entity.IsOwned())
            {
                if (entity.FindPrimaryKey() is not { } key)
                    yield return ModelErrors.Keyless(type);
                else if (key.Properties.FirstOrDefault(part => part.PropertyInfo is null) is { } hidden)
                    yield return ModelErrors.HiddenKey(type, hidden.Name);
            }
    }
}
