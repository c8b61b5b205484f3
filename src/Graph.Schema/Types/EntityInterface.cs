using Graph.Query.Declaration;
using Graph.Schema.Naming;
using GraphQL.Types;

namespace Graph.Schema.Types;

/// <summary>The interface of a declared entity from which others derive: it has the fields that they have in common.</summary>
internal sealed class EntityInterface : InterfaceGraphType
{
    public EntityInterface(EntityType type)
    {
        Name = type.Name;
        Description = Descriptions.Of(type.ClrType);
        ResolveType = _ => throw new NotSupportedException("A plan knows the type of each row; nobody asks here.");
    }
}
