using Graph.Data.Model;
using Graph.Http.Caching;
using Microsoft.Extensions.Options;

namespace Graph.Server.Caching;

/// <summary>
/// What the database said last of what is loaded. It holds for as long as is set; from half of that time on somebody asks
/// again in the background, so that nobody waits while the database answers.
/// </summary>
/// <param name="options">How long it holds.</param>
/// <param name="clock">Tells how old it is.</param>
internal sealed class KnownDataset(IOptions<AnswerOptions> options, TimeProvider clock)
{
    /// <summary>How long it holds while the database does not answer: what is loaded seldom changes while it cannot.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly TimeSpan trusted = TimeSpan.FromSeconds(options.Value.RevisionSeconds);
    private readonly Lock gate = new();
    private volatile DatasetAnswer? answer;
    private int forgotten;

    /// <summary>When the database is asked, as <see cref="Note"/> wants to know it.</summary>
    public (long Time, int Forgotten) Now => (clock.GetTimestamp(), Volatile.Read(ref forgotten));

    /// <summary>What is known and holds; null where the database must be asked.</summary>
    /// <param name="isToBeRenewed">Whether somebody should ask the database again meanwhile.</param>
    public DatasetAnswer? Find(out bool isToBeRenewed)
    {
        isToBeRenewed = false;
        if (answer is not { } known || !Holds(known))
            return null;
        isToBeRenewed = clock.GetElapsedTime(known.AskedAgain) > trusted / 2;
        return known;
    }

    /// <summary>
    /// Says that the database is asked again, or has failed: until it answers, what is known holds longer.
    /// </summary>
    /// <returns>What is known; null where even that is too old, or nobody may rely on it.</returns>
    public DatasetAnswer? Doubt()
    {
        if (trusted == TimeSpan.Zero || answer is not { } known)
            return null;
        known.Doubt(clock.GetTimestamp());
        return Holds(known) ? known : null;
    }

    /// <summary>Takes what the database has answered, unless something else was loaded since it was asked.</summary>
    public DatasetAnswer Note(Dataset? dataset, (long Time, int Forgotten) asked)
    {
        var noted = new DatasetAnswer(dataset, asked.Time);
        lock (gate)
            if (asked.Forgotten == forgotten)
                answer = noted;
        return noted;
    }

    /// <summary>Says that something else is loaded.</summary>
    public void Forget()
    {
        lock (gate)
        {
            forgotten++;
            answer = null;
        }
    }

    private bool Holds(DatasetAnswer known) =>
        clock.GetElapsedTime(known.Asked) is var age && (known.IsDoubted ? age <= Longest : age < trusted);
}
