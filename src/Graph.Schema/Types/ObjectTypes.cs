using System.Diagnostics;
using Graph.Query.Declaration;
using Graph.Schema.Fields;
using Graph.Schema.Inputs;
using Graph.Schema.Naming;
using Graph.Schema.Nodes;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Types;

/// <summary>The output types: one per declared entity, an object, or an interface where others derive from it.</summary>
internal sealed class ObjectTypes(TypeTable types, ListInputs inputs, ScalarTypes scalars)
{
    private readonly NodeInterface node = new(scalars);
    private readonly Dictionary<EntityType, ObjectGraphType> built = [];
    private readonly Dictionary<EntityType, EntityInterface> interfaces = [];

    public IGraphType Node() => types.Reference(TypeNames.Node, () => node);

    public IGraphType Of(EntityType type) => types.Reference(type.Name, () => Build(type));

    /// <summary>The type itself, for those that cannot refer to it by name.</summary>
    public ObjectGraphType Built(EntityType type)
    {
        Of(type);
        return built[type];
    }

    private IGraphType Build(EntityType type) => type.IsBase ? BuildInterface(type) : BuildObject(type);

    private EntityInterface BuildInterface(EntityType type)
    {
        var graphType = new EntityInterface(type);
        interfaces.Add(type, graphType);
        Complete(graphType, type);
        return graphType;
    }

    private ObjectGraphType BuildObject(EntityType type)
    {
        var graphType = new ObjectGraphType { Name = type.Name, Description = Descriptions.Of(type.ClrType) };
        built.Add(type, graphType);
        foreach (var implemented in Complete(graphType, type))
            implemented.AddPossibleType(graphType);
        return graphType;
    }

    /// <summary>Adds the fields of an entity, and the interfaces that it implements.</summary>
    private List<InterfaceGraphType> Complete<TGraphType>(TGraphType graphType, EntityType type)
        where TGraphType : IComplexGraphType, IImplementInterfaces
    {
        foreach (var field in type.Fields)
            graphType.AddField(Build(type, field));
        var implemented = Implemented(type).ToList();
        foreach (var each in implemented)
            graphType.AddResolvedInterface(each);
        return implemented;
    }

    private IEnumerable<InterfaceGraphType> Implemented(EntityType type)
    {
        for (var above = type.Base; above is not null; above = above.Base)
        {
            Of(above);
            yield return interfaces[above];
        }
        if (type.Key is null)
            yield break;
        Node();
        yield return node;
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
