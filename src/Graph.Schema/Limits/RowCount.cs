using System.Collections;
using Graph.Schema.Fields;
using Graph.Schema.Roots;
using GraphQL.Execution;
using GraphQL.Types;

namespace Graph.Schema.Limits;

/// <summary>How many rows a field may read for each row above it.</summary>
internal static class RowCount
{
    /// <summary>The rows of a field; null for one that only stands around rows, such as <c>nodes</c>.</summary>
    public static int? Of(FieldType field, IDictionary<string, ArgumentValue>? arguments, QueryLimits limits) =>
        field switch
        {
            ConnectionRoot or SearchRoot or ListFieldType => OfPage(arguments, limits),
            PathRoot => limits.DefaultPageSize,
            NodesRoot => Value(arguments, "ids") is ICollection ids ? ids.Count : 1,
            RootField or RelatedFieldType or NodeFieldType => 1,
            _ => null,
        };

    private static int OfPage(IDictionary<string, ArgumentValue>? arguments, QueryLimits limits)
    {
        var (first, last) = (Value(arguments, "first") as int?, Value(arguments, "last") as int?);
        var asked =
            first is null || last is null ? first ?? last ?? limits.DefaultPageSize : Math.Min(first.Value, last.Value);
        return Math.Clamp(asked, 0, limits.PageSize); // a number out of bounds is an error of its own field
    }

    private static object? Value(IDictionary<string, ArgumentValue>? arguments, string name) =>
        arguments is not null && arguments.TryGetValue(name, out var value) ? value.Value : null;
}
