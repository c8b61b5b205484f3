using Graph.Query.Declaration;
using Graph.Schema.Naming;
using GraphQL.Types;

namespace Graph.Schema.Types;

/// <summary>Unions of entities.</summary>
internal sealed class UnionTypes(TypeTable types, ObjectTypes objects)
{
    public IGraphType Of(string name, string description, IEnumerable<EntityType> members) =>
        types.Reference(name, () => Build(name, description, members));

    private UnionGraphType Build(string name, string description, IEnumerable<EntityType> members)
    {
        var union = new UnionGraphType
        {
            Name = name,
            Description = description,
            ResolveType = _ => throw new NotSupportedException("A plan knows the type of each row; nobody asks here."),
        };
        foreach (var member in members.SelectMany(member => member.IsBase ? member.Kinds : [member]).Distinct())
            union.AddPossibleType(objects.Built(member));
        return union;
    }
}
