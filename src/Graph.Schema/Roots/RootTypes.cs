using Graph.Query.Declaration;
using Graph.Schema.Connections;
using Graph.Schema.Inputs;
using Graph.Schema.Naming;
using Graph.Schema.Scalars;
using Graph.Schema.Types;
using GraphQL.Types;

namespace Graph.Schema.Roots;

/// <summary>The types that root fields refer to.</summary>
internal sealed class RootTypes
{
    public RootTypes(TypeTable types, EntityModel model, QueryDeclaration declaration)
    {
        ScopeArguments = declaration.ScopeArguments;
        Scalars = new ScalarTypes(types);
        var values = new ValueFilterInputs(types, Scalars);
        var filters = new FilterInputs(types, values, Scalars, Optional(model));
        var sorts = new SortInputs(types, filters, Scalars);
        Inputs = new ListInputs(filters, sorts, Scalars);
        var grouped = new GroupInputs(types, new AggregateInputs(types, values, Scalars), sorts, Scalars);
        var aggregates = new AggregateTypes(types, Scalars);
        var groups = new GroupTypes(types, Scalars, Inputs, grouped, aggregates);
        Connections = new ConnectionTypes(types, Scalars, aggregates, groups, declaration.ListParts);
        Objects = new ObjectTypes(types, Inputs, Scalars, Connections, declaration.ListParts);
        Unions = new UnionTypes(types, Objects);
        Paths = new PathTypes(types, Scalars);
        Items = new ItemTypes(types, Scalars);
    }

    /// <summary>What every root field takes, for all below it.</summary>
    public IReadOnlyList<Argument> ScopeArguments { get; }

    public ScalarTypes Scalars { get; }

    public ListInputs Inputs { get; }

    public ObjectTypes Objects { get; }

    public ConnectionTypes Connections { get; }

    public UnionTypes Unions { get; }

    public PathTypes Paths { get; }

    public ItemTypes Items { get; }

    public QueryArgument RequiredId(string name, string description) =>
        new(new NonNullGraphType(Scalars.Id())) { Name = name, Description = description };

    public QueryArgument RequiredIds(string name, string description) =>
        new(new NonNullGraphType(new ListGraphType(new NonNullGraphType(Scalars.Id()))))
        {
            Name = name,
            Description = description,
        };

    /// <summary>The entities that some relation may lack.</summary>
    private static HashSet<EntityType> Optional(EntityModel model) =>
        [
            .. model
                .Types.SelectMany(type => type.Fields)
                .Where(field => field.IsNullable)
                .Select(field =>
                    field switch
                    {
                        OneField one => one.Target,
                        FirstField first => first.Target,
                        _ => null,
                    }
                )
                .OfType<EntityType>(),
        ];
}
