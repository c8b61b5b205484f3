using System.Globalization;

namespace Graph.Schema.Scalars;

/// <summary>A time of day, written <c>14:30:00</c>, with a fraction of the second where there is one.</summary>
internal sealed class LocalTimeType()
    : WrittenAsText<TimeOnly>(
        "LocalTime",
        "A time of day, without a day or a time zone, written as `14:30:00` or `14:30:00.5`."
    )
{
    private const string Format = "HH:mm:ss.FFFFFFF";

    /// <summary>The time as clients read it.</summary>
    public static string Text(TimeOnly value) => value.ToString(Format, CultureInfo.InvariantCulture);

    /// <inheritdoc />
    protected override bool TryRead(string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc />
    protected override string Written(TimeOnly value) => Text(value);

    /// <inheritdoc />
    protected override ScalarFormatException Refused(string given) => ScalarErrors.NoTimeOfDay(given);
}
