using Graph.Query.Declaration;
using Graph.Query.ModelChecks;
using Microsoft.EntityFrameworkCore;

namespace Graph.Schema.ModelChecks;

/// <summary>An enum stands for one of its members; a set of flags has no name in GraphQL.</summary>
internal sealed class SingleMembers : IModelCheck
{
    public IEnumerable<string> Faults(EntityModel declared, DbContext database) =>
        from used in UsedEnums.Of(declared)
        where used.Enum.IsDefined(typeof(FlagsAttribute), inherit: false)
        select SchemaErrors.Flags(used.Type, used.Field, used.Enum);
}
