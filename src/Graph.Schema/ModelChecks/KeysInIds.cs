using Graph.Query.Declaration;
using Graph.Query.ModelChecks;
using Graph.Schema.Scalars;
using Microsoft.EntityFrameworkCore;

namespace Graph.Schema.ModelChecks;

/// <summary>Each key can be written into a global ID, be read from it, and be looked for.</summary>
internal sealed class KeysInIds : IModelCheck
{
    public IEnumerable<string> Faults(EntityModel declared, DbContext database)
    {
        foreach (var type in declared.Types)
            if (type.Key is { } key)
            {
                if (ScalarDefinitions.Find(key.ValueType)?.ReadKey is null)
                    yield return SchemaErrors.KeyType(type, key);
                else if (!IsComparable(key.ClrType))
                    yield return SchemaErrors.KeyNotComparable(type, key);
                else if (key is { IsConverted: true, Filter: KeyFilter.Value })
                    yield return SchemaErrors.ConvertedKeyAsValue(type, key);
            }
    }

    private static bool IsComparable(Type key) =>
        !key.IsValueType || key.IsPrimitive || key.GetMethod("op_Equality") is not null;
}
