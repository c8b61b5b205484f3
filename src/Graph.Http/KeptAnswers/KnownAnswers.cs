using System.Diagnostics.Metrics;
using Graph.Http.Caching;
using Graph.Query.Execution;
using Graph.Schema;
using GraphQL.Types;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Graph.Http.KeptAnswers;

/// <summary>
/// Keeps answers, so that clients who ask the same again get it before anything is parsed or read. What was longest not
/// asked for makes room. An answer is given for as long as nothing else is loaded, and on no other day if it is about today.
/// </summary>
internal sealed class KnownAnswers : IDisposable
{
    /// <summary>One answer takes no more than this part of all that is kept: it would push out too many others.</summary>
    private const int Part = 16;

    /// <summary>An answer that is read anew comes as soon as one that waits longer for the revision.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly MemoryCache kept;
    private readonly TimeProvider time;
    private readonly KnownRevision? revision;
    private readonly long largest;
    private long given;
    private long made;
    private long evicted;

    /// <param name="options">How much is kept.</param>
    /// <param name="schema">Tells whether answers depend on who asks; then none is kept.</param>
    /// <param name="time">Tells the day.</param>
    /// <param name="meters">Shows how much is kept, and how often it serves.</param>
    /// <param name="revision">Tells what is loaded; without it no answer is kept.</param>
    /// <param name="edition">Tells what was read; without it neither.</param>
    public KnownAnswers(
        IOptions<AnswerOptions> options,
        ISchema schema,
        TimeProvider time,
        IMeterFactory meters,
        KnownRevision? revision = null,
        EditionRevision? edition = null
    )
    {
        (this.time, this.revision) = (time, edition is null ? null : revision);
        var size = options.Value.KeptBytes;
        kept = new MemoryCache(new MemoryCacheOptions { SizeLimit = size, TrackStatistics = true });
        largest = size / Part;
        AreKept = size > 0 && this.revision is not null && !schema.MayBePersonal();
        KeptAnswerMetrics.Watch(this, meters);
    }

    /// <summary>Whether answers are kept at all.</summary>
    public bool AreKept { get; }

    /// <summary>How often an answer was given that was kept.</summary>
    public long Given => Volatile.Read(ref given);

    /// <summary>How often an answer had to be made, of those that may be kept.</summary>
    public long Made => Volatile.Read(ref made);

    /// <summary>How many made room for others.</summary>
    public long Evicted => Volatile.Read(ref evicted);

    /// <summary>How many there are.</summary>
    public long Count => Statistics.CurrentEntryCount;

    /// <summary>Bytes that they take.</summary>
    public long Size => Statistics.CurrentEstimatedSize ?? 0;

    private MemoryCacheStatistics Statistics =>
        kept.GetCurrentStatistics() ?? throw new InvalidOperationException("The cache keeps no statistics.");

    /// <summary>What it is now, as far as is known without waiting.</summary>
    public AnswerMoment Now() => new(Known(), Today);

    /// <summary>What it is now; the revision is waited for, but not for long.</summary>
    public async ValueTask<AnswerMoment> NowAsync(CancellationToken cancellation)
    {
        if (revision is null)
            return new(null, Today);
        try
        {
            var asked = revision(cancellation);
            var loaded = asked.IsCompletedSuccessfully
                ? asked.Result
                : await asked.AsTask().WaitAsync(Patience, cancellation);
            return new(loaded, Today);
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            return new(null, Today); // what cannot be asked now says so to the operation itself
        }
    }

    /// <summary>The answer to a request, if it is kept and holds.</summary>
    public KeptAnswer? Find(AnswerKey key, AnswerMoment now) =>
        kept.TryGetValue(key, out KeptAnswer? answer) && answer is not null && answer.HoldsAt(now) ? answer : null;

    /// <summary>Keeps an answer, if it is not too large; it takes the place of an older one.</summary>
    public void Keep(AnswerKey key, KeptAnswer answer)
    {
        if (answer.Size > largest)
            return;
        var options = new MemoryCacheEntryOptions { Size = answer.Size };
        options.RegisterPostEvictionCallback(CountEvicted);
        kept.Set(key, answer, options);
    }

    /// <summary>Counts that an answer was given, which was kept.</summary>
    public void CountGiven() => Interlocked.Increment(ref given);

    /// <summary>Counts that an answer had to be made.</summary>
    public void CountMade() => Interlocked.Increment(ref made);

    /// <inheritdoc />
    public void Dispose() => kept.Dispose();

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);

    private string? Known()
    {
        if (revision is null)
            return null;
        var asked = revision(CancellationToken.None);
        return asked.IsCompletedSuccessfully ? asked.Result : null;
    }

    private void CountEvicted(object key, object? value, EvictionReason reason, object? state)
    {
        if (reason == EvictionReason.Capacity)
            Interlocked.Increment(ref evicted);
    }
}
