using System.Globalization;

namespace Graph.Schema.Scalars;

/// <summary>A day of the calendar, written <c>2023-01-31</c> and in no other way.</summary>
internal sealed class LocalDateType()
    : WrittenAsText<DateOnly>("LocalDate", "A day, without a time of day or a time zone, written as `2023-01-31`.")
{
    private const string Format = "yyyy-MM-dd";

    /// <inheritdoc />
    protected override bool TryRead(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc />
    protected override string Written(DateOnly value) => value.ToString(Format, CultureInfo.InvariantCulture);

    /// <inheritdoc />
    protected override ScalarFormatException Refused(string given) => ScalarErrors.NoDate(given);
}
