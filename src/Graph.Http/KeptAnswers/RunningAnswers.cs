using System.Collections.Concurrent;

namespace Graph.Http.KeptAnswers;

/// <summary>Has those who ask the same at the same time wait for the first of them, whose answer serves all.</summary>
internal sealed class RunningAnswers
{
    private readonly ConcurrentDictionary<AnswerKey, RunningAnswer> running = new();

    /// <summary>Whoever makes the answer now.</summary>
    /// <param name="key">What is asked.</param>
    /// <param name="isFirst">Whether it is the caller, who must end it, then.</param>
    public RunningAnswer Join(AnswerKey key, out bool isFirst)
    {
        var own = new RunningAnswer();
        var found = running.GetOrAdd(key, own);
        isFirst = found == own;
        return found;
    }

    /// <summary>Lets those go on who wait.</summary>
    /// <param name="key">What was asked.</param>
    /// <param name="ended">What the caller was the first of.</param>
    /// <param name="made">What has become of it.</param>
    public void End(AnswerKey key, RunningAnswer ended, MadeAnswer made)
    {
        running.TryRemove(KeyValuePair.Create(key, ended));
        ended.End(made);
    }
}
