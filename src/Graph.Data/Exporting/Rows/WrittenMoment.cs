using System.Globalization;

namespace Graph.Data.Exporting.Rows;

/// <summary>A day as others read it, or the year where only that is known: ISO 8601's reduced precision.</summary>
internal static class WrittenMoment
{
    public static string? Of(int? year, DateOnly? day) =>
        day?.ToString("O", CultureInfo.InvariantCulture) ?? year?.ToString(CultureInfo.InvariantCulture);
}
