using System.Globalization;

namespace Graph.Benchmarks.Load;

/// <summary>What a ratio shall be.</summary>
/// <param name="Text">As the table shows it.</param>
/// <param name="Ratio">Of what is measured and what it is compared with.</param>
/// <param name="IsMet">Whether a ratio is as wanted.</param>
internal sealed record Goal(string Text, Func<LoadResult, LoadResult, double> Ratio, Func<double, bool> IsMet)
{
    /// <summary>How many times as many answers there are; nothing is wanted.</summary>
    public static Goal ShownSpeed { get; } = new("", Speed, _ => true);

    /// <summary>At least so many times as many answers.</summary>
    public static Goal SpeedAtLeast(double wanted) => new($"≥ {Shown(wanted)}", Speed, ratio => ratio >= wanted);

    /// <summary>At most so many times as much time.</summary>
    public static Goal TimeAtMost(double wanted) =>
        new($"time ≤ {Shown(wanted)}", (measured, other) => other.Rate / measured.Rate, ratio => ratio <= wanted);

    /// <summary>The slow answers take at most so many times as long as those in the middle.</summary>
    public static Goal TailAtMost(double wanted) =>
        new($"99 % / half ≤ {Shown(wanted)}", (measured, _) => measured.Most / measured.Half, ratio => ratio <= wanted);

    private static double Speed(LoadResult measured, LoadResult other) => measured.Rate / other.Rate;

    private static string Shown(double wanted) => wanted.ToString(CultureInfo.InvariantCulture);
}
