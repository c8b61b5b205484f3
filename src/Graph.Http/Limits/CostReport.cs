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
/// <param name="requests">Knows the headers of the request.</param>
/// <param name="limits">What is allowed.</param>
internal sealed class CostReport(IHttpContextAccessor requests, QueryLimits limits) : IConfigureExecution
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
        if (IsWanted && OperationCost.Of(options) is { } cost)
            (result.Extensions ??= [])["cost"] = new Dictionary<string, object?>
            {
                ["rows"] = cost.Rows,
                ["allowed"] = limits.Cost,
                ["lookedThrough"] = cost.LookedThrough,
                ["lookedThroughAllowed"] = limits.LookedThrough,
            };
        return result;
    }

    private bool IsWanted =>
        requests.HttpContext?.Request.Headers[Header].ToString().Equals(Report, StringComparison.OrdinalIgnoreCase)
        == true;
}
