using Graph.Query.Declaration;
using Graph.Query.ModelChecks;
using Microsoft.EntityFrameworkCore;

namespace Graph.Schema.ModelChecks;

/// <summary>Each type has a field, and one to order by: GraphQL knows no type without fields.</summary>
internal sealed class FilledTypes : IModelCheck
{
    public IEnumerable<string> Faults(EntityModel declared, DbContext database) =>
        from type in declared.Types
        where !type.Fields.Any(IsSortable)
        select SchemaErrors.NoField(type);

    private static bool IsSortable(Field field) => field is not (NodeField or ValueField { IsSortable: false });
}
