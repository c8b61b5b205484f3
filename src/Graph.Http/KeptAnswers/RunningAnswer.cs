namespace Graph.Http.KeptAnswers;

/// <summary>An answer that somebody makes, and others wait for.</summary>
internal sealed class RunningAnswer
{
    private readonly TaskCompletionSource<MadeAnswer> made = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the answer is made, or is not.</summary>
    public Task<MadeAnswer> Made => made.Task;

    public void End(MadeAnswer answer) => made.SetResult(answer);
}
