using Graph.Query.Declaration;
using Graph.Query.Sorting;
using GraphQL.Types;

namespace Graph.Schema.Types;

/// <summary>The inputs behind <c>order</c>: one per entity.</summary>
internal sealed class SortInputs(TypeTable types, ScalarTypes scalars)
{
    public IGraphType Of(EntityType type) => types.Reference(TypeNames.Sort(type), () => Build(type));

    private InputObjectGraphType Build(EntityType type)
    {
        var input = new InputObjectGraphType
        {
            Name = TypeNames.Sort(type),
            Description = $"Keys to order `{type.Name}` rows by, the first key first.",
        };
        foreach (var field in type.Fields)
            if (Key(field) is { } key)
                input.AddField(
                    new FieldType
                    {
                        Name = field.Name,
                        ResolvedType = key,
                        Description = Descriptions.Of(field),
                    }
                );
        return input;
    }

    // A list has no single value to order by.
    private IGraphType? Key(Field field) =>
        field switch
        {
            OneField one => Of(one.Target),
            FirstField first => Of(first.Target),
            ListField => null,
            _ => scalars.Of(typeof(SortDirection)),
        };
}
