using System.CommandLine;
using System.Globalization;

namespace Graph.Server.Commands;

/// <summary>A day, as an option of a command.</summary>
internal static class DayOption
{
    /// <summary>The day whose things are wanted.</summary>
    public static Option<DateOnly?> AsOf()
    {
        var option = new Option<DateOnly?>("--as-of")
        {
            Description =
                "A day, e.g. 2024-01-31: of what begins and ends, only what stood then is written; unless named, all is, "
                + "and forms of one day are about today. `files` are always about all days.",
            HelpName = "DAY",
        };
        option.CustomParser = given =>
        {
            if (DateOnly.TryParseExact(given.Tokens[0].Value, "O", CultureInfo.InvariantCulture, default, out var day))
                return day;
            given.AddError(CommandErrors.NoDay(given.Tokens[0].Value));
            return null;
        };
        return option;
    }
}
