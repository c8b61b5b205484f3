using System.Data.Common;
using Graph.Query.Compilation;
using Graph.Query.Errors;
using Graph.Query.Execution;
using Graph.Schema.Errors;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using Microsoft.EntityFrameworkCore.Storage;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Execution;

/// <summary>Runs the plan of an operation: reads all of its root fields, one after the other, from one edition.</summary>
/// <param name="editions">Opens what is read.</param>
internal sealed class OperationRun(Editions editions)
{
    /// <summary>Runs an operation that is planned; its root fields then have their answers.</summary>
    /// <exception cref="RefusedOperationError">The server has no place for it now.</exception>
    public async Task RunAsync(ExecutionContext context)
    {
        var operation = PlannedOperation.Of(context.UserContext);
        var basis = AnswerBasis.Wanted(context.UserContext);
        basis?.Start(operation);
        var answers = operation.Plan.Roots is [] ? new RootAnswers() : await AnswerAsync(operation, basis, context);
        foreach (var fault in answers.Faults)
            context.Errors.Add(fault.ToError());
        answers.KeepIn(context.UserContext);
    }

    private async Task<RootAnswers> AnswerAsync(
        PlannedOperation operation,
        AnswerBasis? basis,
        ExecutionContext context
    )
    {
        var (plan, values) = operation;
        var faults = ArgumentFaults.In(plan.Checks, values);
        try
        {
            return await editions.ReadAsync(
                plan.Readings,
                values,
                async (reader, ended) =>
                {
                    // First: where there are no snapshots, what is replaced meanwhile is then of the older revision.
                    if (basis is not null)
                        basis.Revision = await reader.RevisionAsync(ended);
                    return await AnswerAsync(plan, new RootRun(reader, faults, ended));
                },
                unfinished => UnfinishedWork.Add(context.UserContext, unfinished),
                AskedEdition.Of(context.UserContext),
                context.CancellationToken
            );
        }
        catch (QueryException error)
        {
            throw new RefusedOperationError(error);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Failed(plan, failure);
        }
    }

    private static async Task<RootAnswers> AnswerAsync(OperationPlan plan, RootRun run)
    {
        var answers = new RootAnswers();
        foreach (var root in plan.Roots)
            try
            {
                answers.Add(root.Key, await root.AnswerAsync(run));
            }
            catch (Exception failure) when (IsOfRoot(failure))
            {
                answers.AddFailure(root.Key, failure);
            }
        return answers;
    }

    /// <summary>Whether a failure leaves the other root fields their answers; where the database fails, it fails for all.</summary>
    private static bool IsOfRoot(Exception failure) =>
        failure
            is not (
                OperationCanceledException
                or NotCompiledException
                or SnapshotEndedException
                or DbException
                or RetryLimitExceededException
                or OutOfMemoryException
            );

    private static RootAnswers Failed(OperationPlan plan, Exception failure)
    {
        var answers = new RootAnswers();
        foreach (var root in plan.Roots)
            answers.AddFailure(root.Key, failure);
        return answers;
    }
}
