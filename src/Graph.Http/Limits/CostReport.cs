using Graph.Schema.Execution;
using Graph.Schema.Limits;
using Graph.Schema.Measuring;
using GraphQL;
using GraphQL.DI;

namespace Graph.Http.Limits;

/// <summary>
/// Reports in <c>extensions.cost</c> how many rows an operation may read and look through, and how many are allowed, to
/// clients that ask with the header <c>GraphQL-Cost: report</c>.
/// </summary>
/// <remarks>Hot Chocolate's header of that name.</remarks>
/// <param name="limits">What is allowed.</param>
internal sealed class CostReport(QueryLimits limits) : IConfigureExecution
{
    /// <summary>Answers depend on it.</summary>
    public const string Header = "GraphQL-Cost";

    private const string Report = "report";

    /// <summary>Around all else, so that what a cache answers is reported as well.</summary>
    public float SortOrder => (float)ExecutionStep.ReportCost;

    /// <inheritdoc />
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        var result = await next(options);
        if (IsWantedWith(options) && OperationCost.Of(options) is { } cost)
            (result.Extensions ??= [])["cost"] = new Dictionary<string, object?>
            {
                ["rows"] = cost.Rows,
                ["allowed"] = limits.Cost,
                ["lookedThrough"] = cost.LookedThrough,
                ["lookedThroughAllowed"] = limits.LookedThrough,
            };
        return result;
    }

    /// <summary>Whether a request asks for the report.</summary>
    public static bool IsWantedBy(HttpRequest request) =>
        request.Headers.TryGetValue(Header, out var wanted)
        && wanted.ToString().Equals(Report, StringComparison.OrdinalIgnoreCase);

    /// <summary>Has the report be given with an operation, if its request asks for it.</summary>
    public static void Want(ExecutionOptions options, HttpRequest request)
    {
        if (IsWantedBy(request))
            options.UserContext[Header] = Report;
    }

    private static bool IsWantedWith(ExecutionOptions options) => options.UserContext.ContainsKey(Header);
}
