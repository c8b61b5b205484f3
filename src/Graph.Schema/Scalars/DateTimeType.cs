using System.Globalization;

namespace Graph.Schema.Scalars;

/// <summary>A moment, with its offset from UTC.</summary>
/// <remarks>https://scalars.graphql.org/andimarek/date-time.html, as Hot Chocolate has it.</remarks>
internal sealed class DateTimeType()
    : WrittenAsText<DateTimeOffset>(
        "DateTime",
        "A moment, with its offset from UTC, written as `2023-01-31T12:30:00Z`."
    )
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <inheritdoc />
    protected override bool TryRead(string text, out DateTimeOffset value) =>
        DateTimeOffset.TryParseExact(
            text,
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out value
        );

    /// <inheritdoc />
    protected override string Written(DateTimeOffset value) => value.ToString("O", CultureInfo.InvariantCulture);

    /// <inheritdoc />
    protected override ScalarFormatException Refused(string given) => ScalarErrors.NoDateTime(given);
}
