using Graph.Query.Aggregation;
using Graph.Query.Declaration;
using Graph.Query.Scalars;
using Graph.Schema.Naming;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Connections;

/// <summary>The types of what rows are together: one for each entity, and one for each scalar.</summary>
internal sealed class AggregateTypes(TypeTable types, ScalarTypes scalars)
{
    /// <summary>The number of rows; a field that is itself called so has no place beside it.</summary>
    private const string Count = "count";

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
                Count,
                Required(scalars.Int()),
                "How many rows there are.",
                selection => AggregateValues.Plan(selection, AggregateFunction.Count)
            )
        );
        foreach (
            var field in type.Fields.OfType<ValueField>().Where(field => field.IsAggregated && field.Name != Count)
        )
            aggregate.AddField(new AggregatedFieldType(field, OfValues(field.Scalar), scalars));
        return aggregate;
    }

    private IGraphType OfValues(ScalarKind kind)
    {
        var name = TypeNames.Aggregate(kind.HasRange ? ScalarDefinitions.Of(kind.ClrType).Name : TypeNames.AnyValue);
        return types.Reference(name, () => BuildValues(name, kind));
    }

    private ObjectGraphType BuildValues(string name, ScalarKind kind)
    {
        var values = new ObjectGraphType
        {
            Name = name,
            Description = "What the values of all rows are together; rows without a value count for nothing.",
        };
        if (kind.HasRange)
        {
            var scalar = scalars.Of(kind.ClrType);
            Add("min", scalar, "The least; null if no row has a value.", AggregateFunction.Min);
            Add("max", scalar, "The greatest; null if no row has a value.", AggregateFunction.Max);
        }
        if (kind.SumType is { } sum)
            AddSums(values, sum);
        Add(
            "distinctCount",
            Required(scalars.Int()),
            "How many different ones there are.",
            AggregateFunction.DistinctCount
        );
        return values;

        void Add(string field, IGraphType type, string description, AggregateFunction function) =>
            values.AddField(
                new ConnectionFieldType<IReadOnlyList<object?>>(
                    field,
                    type,
                    description,
                    selection => AggregateValues.Plan(selection, function)
                )
            );
    }

    private void AddSums(ObjectGraphType values, Type sum)
    {
        values.AddField(Number("sum", sum, "All added up; null if no row has a value.", AggregateValues.Sum));
        values.AddField(
            Number(
                "average",
                sum == typeof(decimal) ? sum : typeof(double),
                "The sum, divided by how many rows have a value; null if none has.",
                AggregateValues.Average
            )
        );
    }

    private ConnectionFieldType<IReadOnlyList<object?>> Number(
        string name,
        Type type,
        string description,
        Func<Selection, ResponsePlan<IReadOnlyList<object?>>> plan
    ) => new(name, scalars.Of(type), description, plan);

    private static NonNullGraphType Required(IGraphType type) => new(type);
}
