using Graph.Query.Declaration;
using Graph.Schema.Naming;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Inputs;

/// <summary>The arguments that every list takes.</summary>
internal sealed class ListInputs(FilterInputs filters, SortInputs sorts, ScalarTypes scalars)
{
    /// <summary>Of a connection, in Hot Chocolate's order.</summary>
    public IEnumerable<QueryArgument> OfConnection(EntityType type) => [.. OfPage(), .. OfAny(type)];

    /// <summary>Of a connection that is neither filtered nor ordered.</summary>
    public IEnumerable<QueryArgument> OfPage() =>
        [
            Argument("first", scalars.Int(), Descriptions.First),
            Argument("after", scalars.String(), Descriptions.After),
            Argument("last", scalars.Int(), Descriptions.Last),
            Argument("before", scalars.String(), Descriptions.Before),
        ];

    /// <summary>Of a list inside an object.</summary>
    public IEnumerable<QueryArgument> OfNested(EntityType type) =>
        [
            .. OfAny(type),
            Argument("first", scalars.Int(), Descriptions.First),
            Argument("skip", scalars.Int(), Descriptions.Skip),
        ];

    /// <summary>Of the pages of a list inside an object; cursors go forward only, since lists of several rows differ in length.</summary>
    public IEnumerable<QueryArgument> OfNestedConnection(EntityType type) =>
        [
            Argument("first", scalars.Int(), Descriptions.First),
            Argument("after", scalars.String(), Descriptions.After),
            .. OfAny(type),
        ];

    /// <summary>Of the rows of a group.</summary>
    public IEnumerable<QueryArgument> OfGroup(EntityType type) =>
        [
            Order(type),
            Argument("first", scalars.Int(), Descriptions.First),
            Argument("skip", scalars.Int(), Descriptions.Skip),
        ];

    /// <summary>Of the count of a list inside an object.</summary>
    public QueryArgument OfCount(EntityType type) => Where(type);

    private IEnumerable<QueryArgument> OfAny(EntityType type) => [Where(type), Order(type)];

    private QueryArgument Order(EntityType type) =>
        Argument("order", new ListGraphType(new NonNullGraphType(sorts.Of(type))), Descriptions.Order);

    private QueryArgument Where(EntityType type) => Argument("where", filters.Of(type), Descriptions.Where);

    private static QueryArgument Argument(string name, IGraphType type, string description) =>
        new(type) { Name = name, Description = description };
}
