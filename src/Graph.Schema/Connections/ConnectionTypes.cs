using Graph.Query.Declaration;
using Graph.Query.Paging;
using Graph.Schema.Inputs;
using Graph.Schema.Naming;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Connections;

/// <summary>The types of pages: a connection, its edges, and the facts about a page.</summary>
/// <remarks>https://relay.dev/graphql/connections.htm, with Hot Chocolate's <c>nodes</c> and <c>totalCount</c>.</remarks>
internal sealed class ConnectionTypes(
    TypeTable types,
    ScalarTypes scalars,
    AggregateTypes aggregates,
    GroupTypes groups,
    ListParts parts
)
{
    /// <summary>The connection behind a root field.</summary>
    /// <param name="field">The field's name, e.g. <c>districts</c>.</param>
    /// <param name="type">The entity of the rows.</param>
    /// <param name="node">The type of the rows.</param>
    public IGraphType Of(string field, EntityType type, IGraphType node)
    {
        var (name, edge) = (TypeNames.Connection(field), TypeNames.Edge(field));
        return types.Reference(
            name,
            () =>
                Build<Page>(
                    name,
                    $"A page of `{field}`.",
                    [.. FieldsOf(edge, field, type, node), .. Groups(type, node)]
                )
        );
    }

    /// <summary>The connection behind all lists of an entity's rows that stand inside objects.</summary>
    /// <param name="type">The entity of the rows.</param>
    /// <param name="node">The type of the rows.</param>
    public IGraphType OfNested(EntityType type, IGraphType node)
    {
        var (name, edge) = (TypeNames.NestedConnection(type), TypeNames.NestedEdge(type));
        return types.Reference(
            name,
            () => Build<Page>(name, $"A page of a list of `{type.Name}` rows.", FieldsOf(edge, type.Name, type, node))
        );
    }

    /// <summary>The connection behind a root field whose items no table holds.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="item">The type of the items.</param>
    public IGraphType OfItems(string field, IGraphType item)
    {
        var (name, edge) = (TypeNames.Connection(field), TypeNames.Edge(field));
        return types.Reference(
            name,
            () =>
                Build<Page>(
                    name,
                    $"A page of `{field}`.",
                    Fields(edge, field, item, selection => selection.Below<object?[]>(selection.Row))
                )
        );
    }

    private IEnumerable<ConnectionFieldType<Page>> Fields(
        string edge,
        string rows,
        IGraphType node,
        Func<Selection, ResponsePlan<object?[]>> row
    ) =>
        [
            new("pageInfo", Required(PageInfo()), "Where this page stands in the whole list.", Facts),
            new("edges", ListOf(EdgeOf(edge, rows, node, row)), "The rows of the page, each with its cursor.", Edges),
            new("nodes", ListOf(node), "The rows of the page.", selection => Nodes(selection, row)),
            new("totalCount", Required(scalars.Int()), "How many rows there are on all pages.", TotalCount),
        ];

    private IEnumerable<ConnectionFieldType<Page>> FieldsOf(
        string edge,
        string rows,
        EntityType type,
        IGraphType node
    ) =>
        [
            .. Fields(edge, rows, node, selection => selection.Rows(selection.Row)),
            .. parts.HasFlag(ListParts.Aggregates) ? [AggregateOf(type)] : Array.Empty<ConnectionFieldType<Page>>(),
        ];

    private IEnumerable<PlannedField<Page>> Groups(EntityType type, IGraphType node) =>
        parts.HasFlag(ListParts.Groups) && type.Fields.Any(field => GroupInputs.IsKey(type, field))
            ? [groups.FieldOf(type, node)]
            : [];

    private ConnectionFieldType<Page> AggregateOf(EntityType type) =>
        new("aggregate", Required(aggregates.Of(type)), "What all rows are together, those of all pages.", Aggregate);

    private IGraphType EdgeOf(
        string name,
        string rows,
        IGraphType node,
        Func<Selection, ResponsePlan<object?[]>> row
    ) =>
        types.Reference(
            name,
            () =>
                Build<Edge>(
                    name,
                    $"A row of `{rows}`, with its cursor.",
                    [
                        new ConnectionFieldType<Edge>(
                            "cursor",
                            Required(scalars.String()),
                            "The row's place: pass it to `after` or `before`.",
                            Cursor
                        ),
                        new ConnectionFieldType<Edge>(
                            "node",
                            Required(node),
                            "The row.",
                            selection => row(selection).From<Edge>(edge => edge.Row)
                        ),
                    ]
                )
        );

    private IGraphType PageInfo() =>
        types.Reference(
            TypeNames.PageInfo,
            () =>
                Build<Page>(
                    TypeNames.PageInfo,
                    "Where a page stands in the whole list.",
                    [
                        new ConnectionFieldType<Page>(
                            "hasNextPage",
                            Required(scalars.Boolean()),
                            "Whether rows follow after this page.",
                            _ => new((output, page) => output.Json.WriteBooleanValue(page.HasNextPage))
                        ),
                        new ConnectionFieldType<Page>(
                            "hasPreviousPage",
                            Required(scalars.Boolean()),
                            "Whether rows stand before this page.",
                            _ => new((output, page) => output.Json.WriteBooleanValue(page.HasPreviousPage))
                        ),
                        new ConnectionFieldType<Page>(
                            "startCursor",
                            scalars.String(),
                            "The first row's cursor, for `before`; null on an empty page.",
                            _ => new((output, page) => output.Json.WriteStringValue(page.StartCursor))
                        ),
                        new ConnectionFieldType<Page>(
                            "endCursor",
                            scalars.String(),
                            "The last row's cursor, for `after`; null on an empty page.",
                            _ => new((output, page) => output.Json.WriteStringValue(page.EndCursor))
                        ),
                    ]
                )
        );

    private static ResponsePlan<Page> Facts(Selection selection)
    {
        selection.Row.Want(PageParts.Rows);
        return selection.Below<Page>(selection.Row);
    }

    private static ResponsePlan<Page> Edges(Selection selection)
    {
        selection.Row.Want(PageParts.Rows);
        return ResponseLists
            .Of(selection.Below<Edge>(selection.Row))
            .From<Page>(page => page.Rows.Select((_, index) => new Edge(page, index)));
    }

    private static ResponsePlan<Page> Nodes(Selection selection, Func<Selection, ResponsePlan<object?[]>> row)
    {
        selection.Row.Want(PageParts.Rows);
        return ResponseLists.Of(row(selection)).From<Page>(page => page.Rows);
    }

    private static ResponsePlan<Page> TotalCount(Selection selection)
    {
        selection.Row.Want(PageParts.TotalCount);
        return new(
            (output, page) =>
                output.Json.WriteNumberValue(
                    page.TotalCount ?? throw new InvalidOperationException("Nobody counted the rows.")
                )
        );
    }

    private static ResponsePlan<Page> Aggregate(Selection selection)
    {
        selection.Row.Want(PageParts.Aggregate);
        return selection.Below<IReadOnlyList<object?>>(selection.Row).From<Page>(page => page.Aggregate);
    }

    private static ResponsePlan<Edge> Cursor(Selection selection) =>
        new((output, edge) => output.Json.WriteStringValue(edge.Cursor));

    private static ObjectGraphType Build<TSource>(
        string name,
        string description,
        IEnumerable<PlannedField<TSource>> fields
    )
    {
        var type = new ObjectGraphType { Name = name, Description = description };
        foreach (var field in fields)
            type.AddField(field);
        return type;
    }

    private static NonNullGraphType Required(IGraphType type) => new(type);

    private static ListGraphType ListOf(IGraphType type) => new(new NonNullGraphType(type));
}
