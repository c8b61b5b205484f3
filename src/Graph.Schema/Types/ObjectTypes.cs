using System.Diagnostics;
using Graph.Query.Declaration;
using Graph.Schema.Fields;
using Graph.Schema.Inputs;
using Graph.Schema.Naming;
using Graph.Schema.Nodes;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Types;

/// <summary>The output types: one per declared entity.</summary>
internal sealed class ObjectTypes(TypeTable types, ListInputs inputs, ScalarTypes scalars)
{
    private readonly NodeInterface node = new(scalars);
    private readonly Dictionary<EntityType, ObjectGraphType> built = [];

    public IGraphType Node() => types.Reference(TypeNames.Node, () => node);

    public IGraphType Of(EntityType type) => types.Reference(type.Name, () => Build(type));

    /// <summary>The type itself, for those that cannot refer to it by name.</summary>
    public ObjectGraphType Built(EntityType type)
    {
        Of(type);
        return built[type];
    }

    private ObjectGraphType Build(EntityType type)
    {
        var graphType = new ObjectGraphType { Name = type.Name, Description = Descriptions.Of(type.ClrType) };
        built.Add(type, graphType);
        foreach (var field in type.Fields)
            graphType.AddField(Build(type, field));
        if (type.Key is not null)
        {
            Node();
            graphType.AddResolvedInterface(node);
            node.AddPossibleType(graphType);
        }
        return graphType;
    }

    private FieldType Build(EntityType type, Field field) =>
        field switch
        {
            KeyField key => new KeyFieldType(type, key, scalars),
            ValueField value => new ValueFieldType(value, scalars),
            OneField one => new RelatedFieldType(one, Of(one.Target), scalars),
            FirstField first => new RelatedFieldType(first, Of(first.Target), scalars),
            NodeField several => new NodeFieldType(several, Node()),
            ListField list => new ListFieldType(list, Of(list.Target), inputs, scalars),
            _ => throw new UnreachableException(),
        };
}
