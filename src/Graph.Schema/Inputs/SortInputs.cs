using Graph.Query.Declaration;
using Graph.Query.Filtering;
using Graph.Query.Sorting;
using Graph.Schema.Naming;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Inputs;

/// <summary>The inputs behind <c>order</c>: one per entity.</summary>
internal sealed class SortInputs(TypeTable types, FilterInputs filters, ScalarTypes scalars)
{
    public IGraphType Of(EntityType type) => types.Reference(TypeNames.Sort(type), () => Build(type));

    private InputObjectGraphType Build(EntityType type)
    {
        var input = new InputObjectGraphType
        {
            Name = TypeNames.Sort(type),
            Description = $"Keys to order `{type.Name}` rows by, the first key first.",
        };
        foreach (var field in type.Fields.Where(field => field is not (NodeField or ValueField { IsSortable: false })))
            input.AddField(
                new FieldType
                {
                    Name = field.Name,
                    ResolvedType = Key(field),
                    Description = Descriptions.Of(field),
                    DeprecationReason = field.DeprecationReason,
                }
            );
        return input;
    }

    private IGraphType Key(Field field) =>
        field switch
        {
            OneField one => Of(one.Target),
            FirstField first => Of(first.Target),
            ListField list => OfList(list.Target),
            _ => scalars.Of(typeof(SortDirection)),
        };

    private IGraphType OfList(EntityType type) => types.Reference(TypeNames.ListSort(type), () => BuildList(type));

    private InputObjectGraphType BuildList(EntityType type)
    {
        var input = new InputObjectGraphType
        {
            Name = TypeNames.ListSort(type),
            Description = $"A key that counts a list of `{type.Name}` rows.",
        };
        input.AddField(
            new FieldType
            {
                Name = ListOperations.Count,
                ResolvedType = new NonNullGraphType(scalars.Of(typeof(SortDirection))),
                Description = "Order by how many items there are.",
            }
        );
        input.AddField(
            new FieldType
            {
                Name = ListOperations.Where,
                ResolvedType = filters.Of(type),
                Description = "Count only the items that fulfil this.",
            }
        );
        return input;
    }
}
