using System.Diagnostics;
using Graph.Query.Declaration;
using Graph.Schema.Connections;
using Graph.Schema.Fields;
using Graph.Schema.Inputs;
using Graph.Schema.Naming;
using Graph.Schema.Nodes;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Types;

/// <summary>The output types: one per declared entity, an object, or an interface where others derive from it.</summary>
internal sealed class ObjectTypes(
    TypeTable types,
    ListInputs inputs,
    ScalarTypes scalars,
    ConnectionTypes connections,
    ListParts parts
)
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
        foreach (var field in type.Fields.SelectMany(field => Fields(type, field)))
            graphType.AddField(field);
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

    /// <summary>A declared field, and what follows from it; under a name that is declared, too, only what fits that.</summary>
    private IEnumerable<FieldType> Fields(EntityType type, Field field)
    {
        if (field is not ListField list)
            return IsCountOfList(type, field) ? [] : [Build(type, field)];
        var (count, connection) = (CountOf(list), $"{list.Name}Connection");
        return
        [
            Build(type, field),
            .. parts.HasFlag(ListParts.Counts) && (Declared(type, count) is null || IsCountOfList(type, type[count]))
                ? [new ListCountFieldType(list, count, Declared(type, count) as ValueField, inputs, scalars)]
                : Array.Empty<FieldType>(),
            .. parts.HasFlag(ListParts.Connections) && Declared(type, connection) is null
                ? [ConnectionOf(list, connection)]
                : Array.Empty<FieldType>(),
        ];
    }

    private ListConnectionFieldType ConnectionOf(ListField list, string name) =>
        new(list, name, connections.OfNested(list.Target, Of(list.Target)), inputs, scalars);

    /// <summary>Whether a declared field is a number that is called like the count of a list, which then takes a filter.</summary>
    private bool IsCountOfList(EntityType type, Field field) =>
        parts.HasFlag(ListParts.Counts)
        && field is ValueField { IsNullable: false, Arguments: [] }
        && field.ClrType == typeof(int)
        && type.Fields.OfType<ListField>().Any(list => CountOf(list) == field.Name);

    private static Field? Declared(EntityType type, string name) =>
        type.Fields.FirstOrDefault(field => field.Name == name);

    private static string CountOf(ListField list) => $"{list.Name}Count";

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
