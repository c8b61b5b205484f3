using Graph.Schema.Connections;
using Graph.Schema.Naming;
using Graph.Schema.Responses;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Types;

/// <summary>Ways over rows: their steps and their length.</summary>
internal sealed class PathTypes(TypeTable types, ScalarTypes scalars)
{
    public IGraphType Of(string name, string description, IGraphType step) =>
        types.Reference(name, () => Build(name, description, step));

    private ObjectGraphType Build(string name, string description, IGraphType step)
    {
        var path = new ObjectGraphType { Name = name, Description = description };
        path.AddField(
            new ConnectionFieldType<IReadOnlyList<object?[]>>(
                "steps",
                new NonNullGraphType(new ListGraphType(new NonNullGraphType(step))),
                "From the start to the end, both included.",
                selection =>
                    ResponseLists.Of(selection.Rows(selection.Row)).From<IReadOnlyList<object?[]>>(rows => rows)
            )
        );
        path.AddField(
            new ConnectionFieldType<IReadOnlyList<object?[]>>(
                "length",
                new NonNullGraphType(scalars.Int()),
                "How many times one goes from one step to the next; 0 where start and end are one.",
                _ => new((output, rows) => output.Json.WriteNumberValue(rows.Count - 1))
            )
        );
        return path;
    }
}
