namespace Graph.Schema.Scalars;

/// <summary>The sentences for values that a scalar refuses.</summary>
internal static class ScalarErrors
{
    public static ScalarFormatException NoDate(string given) =>
        new($"{given} is not a date. Write year, month and day, as in \"2023-01-31\".");

    public static ScalarFormatException NoDateTime(string given) =>
        new($"{given} is not a time. Write date, time and offset, as in \"2023-01-31T12:30:00Z\".");
}
