using Graph.Query.Aggregation;
using Graph.Query.Declaration;
using Graph.Query.Scalars;
using Graph.Schema.Inputs;
using Graph.Schema.Naming;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Connections;

/// <summary>The types of what rows are together: one for each entity, and one for each scalar.</summary>
internal sealed class AggregateTypes(TypeTable types, ScalarTypes scalars)
{
    /// <summary>What rows of an entity are together.</summary>
    public IGraphType Of(EntityType type) => types.Reference(TypeNames.Aggregate(type.Name), () => Build(type));

    private ObjectGraphType Build(EntityType type)
    {
        var aggregate = new ObjectGraphType
        {
            Name = TypeNames.Aggregate(type.Name),
            Description = $"What all `{type.Name}` rows of a list are together, and not only those of a page.",
        };
        aggregate.AddField(
            new ConnectionFieldType<IReadOnlyList<object?>>(
                AggregateNames.Count,
                Required(scalars.Int()),
                "How many rows there are.",
                selection => AggregateValues.Plan(selection, AggregateFunction.Count)
            )
        );
        foreach (var field in type.Fields.OfType<ValueField>().Where(AggregateNames.IsTold))
            aggregate.AddField(new AggregatedFieldType(field, OfValues(field.Scalar), scalars));
        return aggregate;
    }

    private IGraphType OfValues(ScalarKind kind)
    {
        var name = TypeNames.Aggregate(AggregateFunctions.NameOf(kind));
        return types.Reference(name, () => BuildValues(name, kind));
    }

    private ObjectGraphType BuildValues(string name, ScalarKind kind)
    {
        var values = new ObjectGraphType
        {
            Name = name,
            Description = "What the values of all rows are together; rows without a value count for nothing.",
        };
        foreach (var (function, type) in AggregateFunctions.Of(kind))
            values.AddField(
                new ConnectionFieldType<IReadOnlyList<object?>>(
                    function,
                    function == AggregateNames.DistinctCount ? Required(scalars.Of(type)) : scalars.Of(type),
                    AggregateFunctions.Describe(function),
                    selection => AggregateValues.Plan(selection, function)
                )
            );
        return values;
    }

    private static NonNullGraphType Required(IGraphType type) => new(type);
}
