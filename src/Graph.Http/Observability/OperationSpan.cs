using System.Diagnostics;
using Graph.Query.Errors;

namespace Graph.Http.Observability;

/// <summary>What the trace shows of an operation, by OpenTelemetry's names.</summary>
/// <remarks>https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/, without the document.</remarks>
internal static class OperationSpan
{
    public static void Describe(Activity? activity, ObservedOperation operation)
    {
        if (activity is null)
            return;
        // The name that a client gives is an attribute alone: as many spans' names as clients think of would be too many.
        activity.DisplayName = operation.HasType ? operation.Type : "GraphQL Operation";
        if (operation.HasType)
            activity.SetTag("graphql.operation.type", operation.Type);
        activity.SetTag("graphql.operation.name", operation.Name);
        activity.SetTag("graph.operation.cost", operation.Cost);
        if (operation.ErrorCodes.Count > 0)
            activity.SetTag("graph.error.codes", operation.ErrorCodes.Distinct().ToArray());
        if (operation.IsAborted || operation.ErrorCodes.Any(ServerFaults.Include))
            activity.SetStatus(ActivityStatusCode.Error);
    }
}
