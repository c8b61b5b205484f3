using Graph.Query.Declaration;
using Microsoft.EntityFrameworkCore;

namespace Graph.Query.ModelChecks;

/// <summary>Expressions read only such properties of entities as the database has.</summary>
internal sealed class MappedMembers : IModelCheck
{
    public IEnumerable<string> Faults(EntityModel declared, DbContext database) =>
        from type in declared.Types
        from part in type.Lambdas
        from member in UnmappedMembers.In(part.Lambda, database.Model)
        select ModelErrors.MemberNotMapped(type, part.Name, member);
}
