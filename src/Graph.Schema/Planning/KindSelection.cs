using Graph.Query.Projection;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Planning;

/// <summary>What a client selects of rows of one kind, where they may be of several.</summary>
/// <param name="Type">The kind's type.</param>
/// <param name="Fields">The selected fields by response key.</param>
/// <param name="Slot">The slot of the row that holds what the kind alone has.</param>
/// <param name="Row">Takes the slots that the kind alone needs.</param>
internal sealed record KindSelection(
    IObjectGraphType Type,
    IReadOnlyDictionary<string, (GraphQLField Field, FieldType Definition)> Fields,
    int Slot,
    RowProjection Row
)
{
    /// <summary>Whether the same is selected of this kind; what the document selects once is one field for all kinds.</summary>
    public bool Has(string key, GraphQLField field) => Fields.TryGetValue(key, out var own) && own.Field == field;
}
