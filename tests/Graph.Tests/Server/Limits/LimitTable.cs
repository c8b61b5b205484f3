using System.Globalization;
using System.Reflection;
using Graph.Http.Requests;
using Graph.Http.Traffic;
using Graph.Schema.Limits;

namespace Graph.Tests.Server.Limits;

/// <summary>The options of the server that limit what may be asked, as the README's tables show them.</summary>
internal static class LimitTable
{
    /// <summary>All of them, in the order of the README.</summary>
    public static IReadOnlyList<(string Setting, int Default, PropertyInfo Option)> Options { get; } =
    [
        .. Of(GraphQLHttpOptions.Section, new GraphQLHttpOptions()),
        .. Of(QueryLimits.Section, new QueryLimits()),
        .. Of(TrafficOptions.Section, new TrafficOptions()),
    ];

    /// <summary>The rows of those that are limits.</summary>
    public static IReadOnlyList<string> Rows { get; } =
    [
        .. from option in Options
        let limit = option.Option.GetCustomAttribute<LimitAttribute>()
        where limit is not null
        select Row(option.Setting, option.Default, limit),
    ];

    /// <summary>A number as the README writes it.</summary>
    public static string Number(object number) => string.Format(CultureInfo.InvariantCulture, "{0:N0}", number);

    private static IEnumerable<(string Setting, int Default, PropertyInfo Option)> Of(string section, object options) =>
        from option in options.GetType().GetProperties()
        select ($"{section}:{option.Name}", Assert.IsType<int>(option.GetValue(options)), option);

    private static string Row(string setting, int preset, LimitAttribute limit) =>
        $"| `{setting}` | {Number(preset)} | {Number(limit.Minimum)}–{Number(limit.Maximum)} | {limit.What} | "
        + (limit.Code is null ? "|" : $"`{limit.Code}` |");
}
