using Graph.Query.Aggregation;
using Graph.Query.Declaration;
using Graph.Query.Scalars;
using Graph.Query.Sorting;
using Graph.Schema.Naming;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Inputs;

/// <summary>The inputs about what rows are together: conditions and orders, one for each entity and for each scalar.</summary>
internal sealed class AggregateInputs(TypeTable types, ValueFilterInputs values, ScalarTypes scalars)
{
    /// <summary>Conditions.</summary>
    public IGraphType Filter(EntityType type) =>
        types.Reference(TypeNames.AggregateFilter(type.Name), () => BuildFilter(type));

    /// <summary>Orders.</summary>
    public IGraphType Sort(EntityType type) =>
        types.Reference(TypeNames.AggregateSort(type.Name), () => BuildSort(type));

    private InputObjectGraphType BuildFilter(EntityType type)
    {
        var input = New(
            TypeNames.AggregateFilter(type.Name),
            $"Conditions on what `{type.Name}` rows are together; all that are given must hold."
        );
        Combinators.AddTo(input, Filter(type));
        return Fill(input, type, values.Of(typeof(int)), FilterOfValues);
    }

    private InputObjectGraphType BuildSort(EntityType type) =>
        Fill(
            New(TypeNames.AggregateSort(type.Name), $"Keys to order by what `{type.Name}` rows are together."),
            type,
            scalars.Of(typeof(SortDirection)),
            SortOfValues
        );

    private static InputObjectGraphType Fill(
        InputObjectGraphType input,
        EntityType type,
        IGraphType count,
        Func<ScalarKind, IGraphType> ofValues
    )
    {
        Add(input, AggregateNames.Count, count, "How many rows there are.");
        foreach (var field in type.Fields.OfType<ValueField>().Where(AggregateNames.IsTold))
            input.AddField(
                new FieldType
                {
                    Name = field.Name,
                    ResolvedType = ofValues(field.Scalar),
                    Description = Descriptions.Of(field),
                    DeprecationReason = field.DeprecationReason,
                }
            );
        return input;
    }

    private IGraphType FilterOfValues(ScalarKind kind)
    {
        var name = TypeNames.AggregateFilter(AggregateFunctions.NameOf(kind));
        return types.Reference(name, () => BuildFilterOfValues(name, kind));
    }

    private InputObjectGraphType BuildFilterOfValues(string name, ScalarKind kind)
    {
        var input = New(name, "Conditions on what the values of rows are together; all that are given must hold.");
        foreach (var (function, type) in AggregateFunctions.Of(kind))
            Add(input, function, values.Of(type), AggregateFunctions.Describe(function));
        return input;
    }

    private IGraphType SortOfValues(ScalarKind kind)
    {
        var name = TypeNames.AggregateSort(AggregateFunctions.NameOf(kind));
        return types.Reference(name, () => BuildSortOfValues(name, kind));
    }

    private InputObjectGraphType BuildSortOfValues(string name, ScalarKind kind)
    {
        var input = New(name, "Keys to order by what the values of rows are together.");
        foreach (var (function, _) in AggregateFunctions.Of(kind))
            Add(input, function, scalars.Of(typeof(SortDirection)), AggregateFunctions.Describe(function));
        return input;
    }

    private static InputObjectGraphType New(string name, string description) =>
        new() { Name = name, Description = description };

    private static void Add(InputObjectGraphType input, string name, IGraphType type, string description) =>
        input.AddField(
            new FieldType
            {
                Name = name,
                ResolvedType = type,
                Description = description,
            }
        );
}
