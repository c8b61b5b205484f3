using GraphQL;

namespace Graph.Schema.Measuring;

/// <summary>
/// How many rows an operation may read: the rows of each list, times those of the lists above it, all added up.
/// </summary>
/// <remarks>
/// <para>
/// A connection or a list has as many rows as its <c>first</c> or <c>last</c> says, or else
/// <see cref="Limits.QueryLimits.DefaultPageSize"/>; <c>nodes(ids:)</c> as many as there are IDs; a single object is one row.
/// Values cost nothing, and neither does what <c>@skip</c> or <c>@include</c> leaves out. What is selected twice counts
/// twice, and of a union or an interface all types count, so that an operation may read less, but never more than pages
/// allow.
/// </para>
/// <para>
/// Example: <c>districts(first: 50) { nodes { incarnations { region { name } } } }</c> costs
/// 50 + 50 · 10 + 50 · 10 · 1 = 1,050.
/// </para>
/// </remarks>
public static class OperationCost
{
    private const string Key = "cost";

    /// <summary>The cost of an operation that has run, or that was too expensive to run.</summary>
    /// <param name="options">What it was run with.</param>
    /// <returns>Rows; null where the request was refused before its cost was known.</returns>
    public static long? Of(ExecutionOptions options) =>
        options.UserContext?.TryGetValue(Key, out var cost) == true ? (long?)cost : null;

    internal static void Set(IDictionary<string, object?> userContext, long cost) => userContext[Key] = cost;
}
