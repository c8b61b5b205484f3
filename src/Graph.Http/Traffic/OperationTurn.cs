namespace Graph.Http.Traffic;

/// <summary>The turn of one operation.</summary>
/// <param name="giveBack">Gives it back.</param>
internal sealed class OperationTurn(Action giveBack)
{
    /// <summary>Gives the turn back when work has ended that nobody waits for any more.</summary>
    /// <param name="unfinished">The work; whether it fails does not matter.</param>
    public void GiveBackAfter(Task unfinished)
    {
        if (unfinished.IsCompleted)
            giveBack();
        else
            unfinished.ContinueWith(_ => giveBack(), TaskScheduler.Default);
    }
}
