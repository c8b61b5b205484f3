using Graph.Data;
using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Graph.Server.Paths;

/// <summary>Finds a shortest way over the borders of one day.</summary>
internal static class BorderPathFinder
{
    /// <summary>The IDs of the incarnations on the way; null if there is none.</summary>
    /// <param name="database">A <see cref="GraphDbContext"/>.</param>
    /// <param name="arguments">The two numbers, the day (null: the last on which both stood), the legislature.</param>
    /// <param name="today">The day that it is, after which nobody knows what stands.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static async Task<IReadOnlyList<object>?> FindAsync(
        DbContext database,
        IReadOnlyList<object?> arguments,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        if (arguments is not [int from, int to, var asOf, string legislature])
            throw new ArgumentException("The arguments are not those of `borderPath`.", nameof(arguments));

        var lives = await LivesAsync(database, [from, to], legislature, cancellation);
        var day = asOf as DateOnly? ?? LastDayOfBoth(lives[from], lives[to], today);
        var start = lives[from].FirstOrDefault(life => life.StandsOn(day));
        var end = lives[to].FirstOrDefault(life => life.StandsOn(day));
        if (start is null || end is null)
            return null;

        var borders = await BordersAsync(database, day, cancellation);
        return BreadthFirst.Path(start.Id, end.Id, borders);
    }

    private static async Task<ILookup<int, Life>> LivesAsync(
        DbContext database,
        int[] numbers,
        string legislature,
        CancellationToken cancellation
    )
    {
        var lives = await database
            .Set<Incarnation>()
            .Where(i => numbers.Contains(i.District.Number) && i.District.Legislature.Code == legislature)
            .Select(i => new
            {
                i.District.Number,
                i.Id,
                i.FirstDay,
                i.EndDay,
            })
            .ToListAsync(cancellation);
        return lives.ToLookup(i => i.Number, i => new Life(i.Id, i.FirstDay, i.EndDay));
    }

    /// <summary>Every border of that day from both sides, whichever side states it.</summary>
    private static async Task<ILookup<string, string>> BordersAsync(
        DbContext database,
        DateOnly day,
        CancellationToken cancellation
    )
    {
        var stated = await database
            .Set<Border>()
            .Where(b => b.From.FirstDay <= day && day < b.From.EndDay && b.To.FirstDay <= day && day < b.To.EndDay)
            .Select(b => new { b.FromId, b.ToId })
            .ToListAsync(cancellation);
        return stated
            .SelectMany(b => new[] { (From: b.FromId, To: b.ToId), (From: b.ToId, To: b.FromId) })
            .Distinct()
            .Order()
            .ToLookup(b => b.From, b => b.To);
    }

    /// <summary>The last day, today at the latest, on which a life of each stood; any other day if there is none.</summary>
    private static DateOnly LastDayOfBoth(IEnumerable<Life> one, IEnumerable<Life> other, DateOnly today) =>
        one.SelectMany(_ => other, (a, b) => (From: Max(a.FirstDay, b.FirstDay), To: Min(a.EndDay, b.EndDay)))
            .Where(both => both.From < both.To && both.From <= today)
            .Select(both => Min(today, both.To.AddDays(-1)))
            .DefaultIfEmpty(today)
            .Max();

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;

    private sealed record Life(string Id, DateOnly FirstDay, DateOnly EndDay)
    {
        public bool StandsOn(DateOnly day) => FirstDay <= day && day < EndDay;
    }
}
