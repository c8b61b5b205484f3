using System.Text.RegularExpressions;
using System.Xml;

namespace Graph.Schema.Scalars;

/// <summary>A length of time, written as ISO 8601 has it.</summary>
/// <remarks>https://en.wikipedia.org/wiki/ISO_8601#Durations, as Hot Chocolate has it; but no years and months, which differ in length.</remarks>
internal sealed partial class TimeSpanType()
    : WrittenAsText<TimeSpan>(
        "TimeSpan",
        "A length of time, written as `P1DT2H30M` in days, hours, minutes and seconds."
    )
{
    /// <summary>The length as clients read it.</summary>
    public static string Text(TimeSpan value) => XmlConvert.ToString(value);

    /// <inheritdoc />
    protected override bool TryRead(string text, out TimeSpan value)
    {
        value = default;
        if (!Form.IsMatch(text))
            return false;
        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            return false; // longer than a length of time can be; there is no method that only tries
        }
    }

    /// <inheritdoc />
    protected override string Written(TimeSpan value) => Text(value);

    /// <inheritdoc />
    protected override ScalarFormatException Refused(string given) => ScalarErrors.NoTimeSpan(given);

    [GeneratedRegex(@"^-?P(?=.)(\d{1,8}D)?(T(?=.)(\d{1,9}H)?(\d{1,11}M)?(\d{1,12}(\.\d{1,7})?S)?)?\z")]
    private static partial Regex Form { get; }
}
