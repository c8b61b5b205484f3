using Graph.Query.Declaration;

namespace Graph.Schema.Naming;

/// <summary>The names of generated types; they are Hot Chocolate's, so that queries and generated clients carry over.</summary>
internal static class TypeNames
{
    public const string Node = "Node";
    public const string PageInfo = "PageInfo";
    public const string SortDirection = "SortEnumType";
    public const string Query = "Query";
    public const string Id = "ID";
    public const string Period = "PeriodInput";
    public const string IdFilter = "IdOperationFilterInput";

    /// <summary>Begins the name of what is told of values that are neither numbers nor days.</summary>
    public const string AnyValue = "Value";

    public static string Filter(EntityType type) => $"{type.Name}FilterInput";

    public static string ListFilter(EntityType type) => $"ListFilterInputTypeOf{type.Name}FilterInput";

    public static string CountFilter(EntityType type) => $"ListCountFilterInputTypeOf{type.Name}FilterInput";

    public static string ListSort(EntityType type) => $"ListSortInputTypeOf{type.Name}SortInput";

    public static string Sort(EntityType type) => $"{type.Name}SortInput";

    /// <summary>Of a connection and its edges: after the field, e.g. <c>parties</c> gives <c>PartiesConnection</c>.</summary>
    public static string Connection(string field) => $"{Capitalized(field)}Connection";

    public static string Edge(string field) => $"{Capitalized(field)}Edge";

    /// <summary>Of pages of a list inside an object: after the rows, e.g. <c>IncarnationListConnection</c>, wherever the list stands.</summary>
    public static string NestedConnection(EntityType type) => $"{type.Name}ListConnection";

    public static string NestedEdge(EntityType type) => $"{type.Name}ListEdge";

    /// <summary>Of what rows are together, or values of a scalar: <c>DistrictAggregate</c>, <c>IntAggregate</c>.</summary>
    public static string Aggregate(string name) => $"{name}Aggregate";

    public static string AggregateFilter(string name) => $"{name}AggregateFilterInput";

    public static string AggregateSort(string name) => $"{name}AggregateSortInput";

    /// <summary>Of rows that have something in common, and of what that is: <c>DistrictGroup</c>, <c>DistrictGroupKey</c>.</summary>
    public static string Group(EntityType type) => $"{type.Name}Group";

    public static string GroupKey(string name) => $"{name}GroupKey";

    public static string GroupBy(EntityType type) => $"{type.Name}GroupByInput";

    public static string GroupSort(EntityType type) => $"{type.Name}GroupSortInput";

    private static string Capitalized(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
