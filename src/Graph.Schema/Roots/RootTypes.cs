using Graph.Schema.Connections;
using Graph.Schema.Types;
using GraphQL.Types;

namespace Graph.Schema.Roots;

/// <summary>The types that root fields refer to.</summary>
internal sealed class RootTypes
{
    public RootTypes(TypeTable types)
    {
        Scalars = new ScalarTypes(types);
        Inputs = new ListInputs(
            new FilterInputs(types, new ValueFilterInputs(types, Scalars), Scalars),
            new SortInputs(types, Scalars),
            Scalars
        );
        Objects = new ObjectTypes(types, Inputs, Scalars);
        Connections = new ConnectionTypes(types, Scalars);
    }

    public ScalarTypes Scalars { get; }

    public ListInputs Inputs { get; }

    public ObjectTypes Objects { get; }

    public ConnectionTypes Connections { get; }

    public QueryArgument RequiredId(string name, string description) =>
        new(new NonNullGraphType(Scalars.Id())) { Name = name, Description = description };

    public QueryArgument RequiredIds(string name, string description) =>
        new(new NonNullGraphType(new ListGraphType(new NonNullGraphType(Scalars.Id()))))
        {
            Name = name,
            Description = description,
        };
}
