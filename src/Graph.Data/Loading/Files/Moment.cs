using System.Globalization;
using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>A day, or a year where only that is known.</summary>
/// <param name="Year">The year, also where the day is known.</param>
/// <param name="Day">The day; null where only the year is known.</param>
[JsonConverter(typeof(MomentConverter))]
internal readonly record struct Moment(int Year, DateOnly? Day) : IComparable<Moment>
{
    /// <summary>The day itself, or the first one of the year.</summary>
    public DateOnly FirstDay => Day ?? new DateOnly(Year, 1, 1);

    /// <summary>The day itself, or the first one after the year; of an end, that is the first day without.</summary>
    public DateOnly EndDay => Day ?? (Year < DateOnly.MaxValue.Year ? new DateOnly(Year + 1, 1, 1) : DateOnly.MaxValue);

    /// <summary>Whether it was certainly earlier: within one year, that is known of two days only.</summary>
    public bool IsBefore(Moment other) => Year == other.Year ? Day < other.Day : Year < other.Year;

    /// <summary>The order of what begins: a year alone comes before the days of that year.</summary>
    public int CompareTo(Moment other) =>
        (Year, Day ?? DateOnly.MinValue).CompareTo((other.Year, other.Day ?? DateOnly.MinValue));

    /// <summary>As the files write it.</summary>
    public override string ToString() =>
        Day is { } day ? day.ToString("O", CultureInfo.InvariantCulture) : Year.ToString(CultureInfo.InvariantCulture);
}
