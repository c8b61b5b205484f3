using System.Globalization;
using Microsoft.Extensions.Options;

namespace Graph.Http.Caching;

/// <summary>What browsers and caches may do with an answer by GET.</summary>
/// <param name="options">How long they may show it; read with the first request.</param>
/// <param name="time">Tells how long the day still is: an answer may be about today, and tomorrow it is another one.</param>
internal sealed class Freshness(IOptions<AnswerOptions> options, TimeProvider time)
{
    private static readonly int Day = (int)TimeSpan.FromDays(1).TotalSeconds;
    private string? usual;

    /// <summary>Has an answer be shown for a while, and be asked for with its tag afterwards.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="tag">Its tag.</param>
    public void Tell(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = Control();
    }

    private string Control()
    {
        var (fresh, stale) = (options.Value.MaxAgeSeconds, options.Value.StaleSeconds);
        var left = Day - (int)Math.Ceiling(time.GetUtcNow().UtcDateTime.TimeOfDay.TotalSeconds);
        return fresh + stale <= left ? usual ??= Control(fresh, stale)
            : fresh <= left ? Control(fresh, left - fresh)
            : Control(left, 0);
    }

    private static string Control(int fresh, int stale) =>
        (fresh, stale) switch
        {
            (0, 0) => "no-cache",
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"public, max-age={fresh}"),
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"public, max-age={fresh}, stale-while-revalidate={stale}"
            ),
        };
}
