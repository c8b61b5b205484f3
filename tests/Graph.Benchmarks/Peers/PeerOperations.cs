using Graph.Benchmarks.Servers;

namespace Graph.Benchmarks.Peers;

/// <summary>What is asked of the peers' model: one district, a page of them, the same of each.</summary>
internal static class PeerOperations
{
    /// <summary>How many districts a page has.</summary>
    public const int Page = 29;

    private const int DifferentNumbers = 200;

    private const string District = """
        fragment district on District {
          number name nameKk
          incarnations {
            since until population isCurrent
            region { name isoCode }
            contests { year winner party percent }
            borders { direction to { district { number name } } }
          }
        }
        """;

    /// <summary>Numbers of districts from the first to the last.</summary>
    public static IReadOnlyList<int> Numbers(int districts)
    {
        var count = Math.Min(districts, DifferentNumbers);
        return [.. Enumerable.Range(0, count).Select(at => 1 + (int)((long)at * (districts - 1) / (count - 1)))];
    }

    /// <summary>One district, another one with each request.</summary>
    public static IReadOnlyList<byte[]> One(int districts) =>
        [
            .. Numbers(districts)
                .Select(number =>
                    RequestBody.Of(
                        $"query ($number: Int!) {{ district(number: $number) {{ ...district }} }} {District}",
                        new { number }
                    )
                ),
        ];

    /// <summary>The first districts of the list.</summary>
    public static byte[] FirstPage { get; } =
        RequestBody.Of($"{{ districts(first: {Page}) {{ nodes {{ ...district }} }} }} {District}");

    /// <summary>The last districts of the list, counted from its end.</summary>
    public static byte[] LastPage { get; } =
        RequestBody.Of($"{{ districts(last: {Page}) {{ nodes {{ ...district }} }} }} {District}");

    /// <summary>The districts that follow after a cursor.</summary>
    public static byte[] PageAfter(string cursor) =>
        RequestBody.Of(
            $"query ($after: String) {{ districts(first: {Page}, after: $after) {{ nodes {{ ...district }} }} }} {District}",
            new { after = cursor }
        );

    /// <summary>Where the last page begins.</summary>
    public static byte[] CursorBeforeLastPage { get; } =
        RequestBody.Of($"{{ districts(last: {Page + 1}) {{ edges {{ cursor }} }} }}");
}
