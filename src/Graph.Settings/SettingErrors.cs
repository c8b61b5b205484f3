namespace Graph.Settings;

/// <summary>The sentences for settings that are of another kind than what they set.</summary>
internal static class SettingErrors
{
    public static string WrongKind(string setting, string value, Type type, object? preset) =>
        $"`{setting}` is {(value.Length == 0 ? "empty" : $"`{value}`")}. Set {Wanted(type)}, or leave it out: it is {Shown(preset)} then.";

    public static string Unknown(string setting, string section, IEnumerable<string> known) =>
        $"There is no setting `{setting}`. `{section}` has {string.Join(", ", known.Order(StringComparer.Ordinal).Select(name => $"`{name}`"))}: correct it, or leave it out.";

    public static string NoList(string setting) =>
        $"`{setting}` is a list. Number its items: `{setting}:0`, `{setting}:1`.";

    private static string Wanted(Type type) =>
        type == typeof(bool) ? "`true` or `false`"
        : type == typeof(int) ? "a whole number"
        : "another value";

    private static string Shown(object? preset) => FormattableString.Invariant($"`{preset}`").ToLowerInvariant();
}
