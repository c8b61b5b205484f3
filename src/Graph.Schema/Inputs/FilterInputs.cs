using System.Diagnostics;
using Graph.Query.Declaration;
using Graph.Query.Filtering;
using Graph.Schema.Naming;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Inputs;

/// <summary>The inputs behind <c>where</c>: one per entity, two per list of entities.</summary>
/// <param name="types">Takes the types.</param>
/// <param name="values">The inputs for conditions on one value.</param>
/// <param name="scalars">The types of single values.</param>
/// <param name="optional">The entities that some relation may lack, so that one can ask whether it does.</param>
internal sealed class FilterInputs(
    TypeTable types,
    ValueFilterInputs values,
    ScalarTypes scalars,
    IReadOnlySet<EntityType> optional
)
{
    public IGraphType Of(EntityType type) => types.Reference(TypeNames.Filter(type), () => Build(type));

    private InputObjectGraphType Build(EntityType type)
    {
        var name = TypeNames.Filter(type);
        var input = new InputObjectGraphType
        {
            Name = name,
            Description = $"Conditions on `{type.Name}` rows; all that are given must hold.",
        };
        Combinators.AddTo(input, Of(type));
        if (optional.Contains(type))
            input.AddField(
                Condition(
                    FilterKeywords.IsNull,
                    scalars.Boolean(),
                    $"True: there is no such `{type.Name}`. False: there is one. Only where there may be none."
                )
            );
        if (type.Life is { } life)
            input.AddField(
                Condition(
                    FilterKeywords.Overlaps,
                    PeriodInput.Of(types, scalars),
                    $"Stood on at least one day of this period; what is known to the year only counts as for `{life.Day.Name}`."
                )
            );
        foreach (
            var field in type.Fields.Where(field => field is not (NodeField or ValueField { IsFilterable: false }))
        )
            input.AddField(
                new FieldType
                {
                    Name = field.Name,
                    ResolvedType = Input(field),
                    Description = Descriptions.Of(field),
                    DeprecationReason = field.DeprecationReason,
                }
            );
        return input;
    }

    private IGraphType Input(Field field) =>
        field switch
        {
            ValueField => values.Of(field.ClrType),
            KeyField { Filter: KeyFilter.Value } => values.Of(field.ClrType),
            KeyField => values.OfGlobalIds(),
            OneField one => Of(one.Target),
            FirstField first => Of(first.Target),
            ListField list => OfList(list.Target),
            _ => throw new UnreachableException(),
        };

    private IGraphType OfList(EntityType type) => types.Reference(TypeNames.ListFilter(type), () => BuildList(type));

    private InputObjectGraphType BuildList(EntityType type)
    {
        var input = new InputObjectGraphType
        {
            Name = TypeNames.ListFilter(type),
            Description = $"Conditions on a list of `{type.Name}` rows; all that are given must hold.",
        };
        input.AddField(Condition(ListOperations.All, Of(type), "Every item fulfils this; true for an empty list."));
        input.AddField(Condition(ListOperations.None, Of(type), "No item fulfils this."));
        input.AddField(Condition(ListOperations.Some, Of(type), "At least one item fulfils this."));
        input.AddField(
            Condition(ListOperations.Any, scalars.Boolean(), "True: there is an item. False: the list is empty.")
        );
        input.AddField(Condition(ListOperations.Count, OfCount(type), "How many items there are."));
        return input;
    }

    private IGraphType OfCount(EntityType type) => types.Reference(TypeNames.CountFilter(type), () => BuildCount(type));

    private InputObjectGraphType BuildCount(EntityType type)
    {
        var input = new InputObjectGraphType
        {
            Name = TypeNames.CountFilter(type),
            Description = $"Conditions on how many `{type.Name}` rows a list has; all that are given must hold.",
        };
        input.AddField(Condition(ListOperations.Where, Of(type), "Count only the items that fulfil this."));
        values.AddOperations(input, typeof(int));
        return input;
    }

    private static FieldType Condition(string name, IGraphType type, string description) =>
        new()
        {
            Name = name,
            ResolvedType = type,
            Description = description,
        };
}
