using System.Diagnostics;
using Graph.Query.Declaration;
using Graph.Schema.Fields;
using Graph.Schema.Nodes;
using GraphQL.Types;

namespace Graph.Schema.Types;

/// <summary>The output types: one per declared entity.</summary>
internal sealed class ObjectTypes(TypeTable types, ListInputs inputs, ScalarTypes scalars)
{
    private readonly NodeInterface node = new(scalars);

    public IGraphType Node() => types.Reference(TypeNames.Node, () => node);

    public IGraphType Of(EntityType type) => types.Reference(type.Name, () => Build(type));

    private ObjectGraphType Build(EntityType type)
    {
        var built = new ObjectGraphType { Name = type.Name, Description = Descriptions.Of(type.ClrType) };
        foreach (var field in type.Fields)
            built.AddField(Build(type, field));
        if (type.Key is not null)
        {
            Node();
            built.AddResolvedInterface(node);
            node.AddPossibleType(built);
        }
        return built;
    }

    private FieldType Build(EntityType type, Field field) =>
        field switch
        {
            KeyField key => new KeyFieldType(type, key, scalars),
            ValueField value => new ValueFieldType(value, scalars),
            OneField one => new RelatedFieldType(one, Of(one.Target), scalars),
            FirstField first => new RelatedFieldType(first, Of(first.Target), scalars),
            ListField list => new ListFieldType(list, Of(list.Target), inputs, scalars),
            _ => throw new UnreachableException(),
        };
}
