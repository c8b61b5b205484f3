using Graph.Query.Declaration;
using Graph.Query.Projection.Groups;
using Graph.Schema.Naming;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Inputs;

/// <summary>The arguments of groups: what rows are grouped by, which groups are wanted, and in which order.</summary>
internal sealed class GroupInputs(TypeTable types, AggregateInputs aggregates, SortInputs sorts, ScalarTypes scalars)
{
    /// <summary>Whether rows can be grouped by a field, or by values of the row to which it leads.</summary>
    public static bool IsKey(EntityType type, Field field) =>
        field is OneField one ? one.Target.Fields.Any(below => IsValue(one.Target, below)) : IsValue(type, field);

    /// <summary>Whether rows can be grouped by parts of a value, too.</summary>
    public static bool HasParts(ValueField field) =>
        field.Scalar.ClrType == typeof(DateOnly) || field.Scalar.ClrType == typeof(DateTime);

    public IEnumerable<QueryArgument> Of(EntityType type) =>
        [
            Argument(
                "by",
                new NonNullGraphType(new ListGraphType(new NonNullGraphType(By(type)))),
                "What the rows of a group have in common: values of theirs, and of rows that they lead to."
            ),
            Argument("where", aggregates.Filter(type), "Conditions on what the rows of a group are together."),
            Argument("order", new ListGraphType(new NonNullGraphType(Order(type))), Descriptions.Order),
            Argument("first", scalars.Int(), Descriptions.First),
            Argument("skip", scalars.Int(), Descriptions.Skip),
        ];

    /// <remarks>An ID of rows of several kinds names the kind, too.</remarks>
    private static bool IsValue(EntityType type, Field field) =>
        field is ValueField { IsAggregated: true, IsSortable: true } || (field is KeyField && !type.IsBase);

    private IGraphType By(EntityType type) => types.Reference(TypeNames.GroupBy(type), () => BuildBy(type));

    private InputObjectGraphType BuildBy(EntityType type)
    {
        var input = new InputObjectGraphType
        {
            Name = TypeNames.GroupBy(type),
            Description = $"Values of `{type.Name}` rows to group by.",
        };
        foreach (var field in type.Fields.Where(field => IsKey(type, field)))
            input.AddField(
                new FieldType
                {
                    Name = field.Name,
                    ResolvedType = field switch
                    {
                        OneField one => By(one.Target),
                        ValueField value when HasParts(value) => scalars.Of(typeof(DateGroupBy)),
                        _ => scalars.Of(typeof(GroupBy)),
                    },
                    Description = Descriptions.Of(field),
                    DeprecationReason = field.DeprecationReason,
                }
            );
        return input;
    }

    private IGraphType Order(EntityType type) => types.Reference(TypeNames.GroupSort(type), () => BuildOrder(type));

    private InputObjectGraphType BuildOrder(EntityType type)
    {
        var input = new InputObjectGraphType
        {
            Name = TypeNames.GroupSort(type),
            Description = $"Keys to order groups of `{type.Name}` rows by, the first key first.",
        };
        input.AddField(
            new FieldType
            {
                Name = GroupOrderNames.Key,
                ResolvedType = sorts.Of(type),
                Description = "Order by what the rows have in common, as far as `by` names it.",
            }
        );
        input.AddField(
            new FieldType
            {
                Name = GroupOrderNames.Aggregate,
                ResolvedType = aggregates.Sort(type),
                Description = "Order by what the rows are together.",
            }
        );
        return input;
    }

    private static QueryArgument Argument(string name, IGraphType type, string description) =>
        new(type) { Name = name, Description = description };
}
