using Graph.Query.Projection;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Planning;

/// <summary>One field below a root field that a client selected, while it is planned.</summary>
/// <param name="Planner">Plans the selections below.</param>
/// <param name="Field">The field in the client's document; merged, where the client wrote it several times.</param>
/// <param name="Definition">The field in the schema.</param>
/// <param name="Arguments">The arguments that the client gives to the field.</param>
/// <param name="Lists">How many lists what is below the field is inside of.</param>
/// <param name="Row">Takes the slots that the field needs.</param>
internal sealed record Selection(
    SelectionPlanner Planner,
    GraphQLField Field,
    FieldType Definition,
    FieldArguments Arguments,
    int Lists,
    RowProjection Row
) : FieldSelection(Planner, Field, Definition, Arguments, Lists);
