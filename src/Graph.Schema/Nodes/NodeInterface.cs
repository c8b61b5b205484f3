using Graph.Schema.Naming;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Nodes;

/// <summary>The interface of everything that has a global ID.</summary>
/// <remarks>https://relay.dev/graphql/objectidentification.htm</remarks>
internal sealed class NodeInterface : InterfaceGraphType
{
    public NodeInterface(ScalarTypes scalars)
    {
        Name = TypeNames.Node;
        Description = "Anything that has an ID of its own.";
        AddField(
            new FieldType
            {
                Name = "id",
                ResolvedType = new NonNullGraphType(scalars.Id()),
                Description = Descriptions.Id,
            }
        );
        ResolveType = _ => throw new NotSupportedException("A plan knows the type of each row; nobody asks here.");
    }
}
