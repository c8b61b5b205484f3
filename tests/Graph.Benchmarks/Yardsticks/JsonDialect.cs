namespace Graph.Benchmarks.Yardsticks;

/// <summary>How a database writes JSON.</summary>
/// <param name="ObjectFunction">Makes an object of names and values.</param>
/// <param name="Array">Makes a list of a value and the column that orders it.</param>
/// <param name="Truth">Makes a truth value of a column.</param>
internal sealed record JsonDialect(
    string ObjectFunction,
    Func<string, string, string> Array,
    Func<string, string> Truth
)
{
    public static JsonDialect PostgreSql { get; } =
        new(
            "json_build_object",
            (item, order) => $"coalesce(json_agg({item} ORDER BY {order}), '[]')",
            column => column
        );

    public static JsonDialect Sqlite { get; } =
        new(
            "json_object",
            (item, order) => $"json_group_array({item} ORDER BY {order})",
            column => $"json(iif({column}, 'true', 'false'))"
        );

    /// <summary>An object.</summary>
    public string Object(params IEnumerable<(string Name, string Value)> members) =>
        $"{ObjectFunction}({string.Join(", ", members.Select(member => $"'{member.Name}', {member.Value}"))})";

    /// <summary>An object of columns of a table, each under its own name.</summary>
    public static IEnumerable<(string Name, string Value)> Columns(string table, params IEnumerable<string> names) =>
        names.Select(name => (name, $"{table}.\"{char.ToUpperInvariant(name[0])}{name[1..]}\""));
}
