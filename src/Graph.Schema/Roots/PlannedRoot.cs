using System.Diagnostics;
using Graph.Query.Errors;
using Graph.Query.Execution;
using Graph.Schema.Errors;
using GraphQL;

namespace Graph.Schema.Roots;

/// <summary>A root field of an operation, with its plan, or with the fault that keeps it from having one.</summary>
internal sealed class PlannedRoot
{
    private readonly RootReader reader;
    private readonly RootPlan? plan;
    private readonly QueryException? fault;

    public PlannedRoot(RootReader reader, RootPlan plan)
    {
        this.reader = reader;
        this.plan = plan;
    }

    public PlannedRoot(RootReader reader, QueryException fault)
    {
        this.reader = reader;
        this.fault = fault;
    }

    /// <summary>All that it may read; nothing where it has a fault.</summary>
    public IReadOnlyList<Reading> Readings => plan?.Readings ?? [];

    /// <summary>The field's answer as JSON, or null.</summary>
    /// <exception cref="ExecutionError">The field's own arguments cannot be understood.</exception>
    public async ValueTask<object?> AnswerAsync()
    {
        try
        {
            var answer = plan is null
                ? throw fault ?? (Exception)new UnreachableException()
                : await plan.AnswerAsync(reader);
            reader.Report(answer?.Faults ?? []);
            return answer;
        }
        catch (QueryException error) when (error.Code == ErrorCodes.ServerBusy)
        {
            throw new RefusedOperationError(error);
        }
        catch (QueryException error)
        {
            throw QueryErrors.AtRoot(error);
        }
    }
}
