using Graph.Query.Filtering;
using Graph.Schema.Naming;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Inputs;

/// <summary>A period that filters ask about.</summary>
internal static class PeriodInput
{
    public static IGraphType Of(TypeTable types, ScalarTypes scalars) =>
        types.Reference(TypeNames.Period, () => Build(scalars));

    private static InputObjectGraphType Build(ScalarTypes scalars)
    {
        var input = new InputObjectGraphType
        {
            Name = TypeNames.Period,
            Description = "The days from a first to a last one, both included.",
        };
        input.AddField(Day(Period.FromName, "The first day.", scalars));
        input.AddField(Day(Period.ToName, "The last day; the same as the first for a period of one day.", scalars));
        return input;
    }

    private static FieldType Day(string name, string description, ScalarTypes scalars) =>
        new()
        {
            Name = name,
            Description = description,
            ResolvedType = new NonNullGraphType(scalars.Of(typeof(DateOnly))),
        };
}
