using System.Text;
using System.Text.Json;
using Graph.Tests.Fuzzing.Schema;

namespace Graph.Tests.Server.Limits.Expressions;

/// <summary>A small value of each scalar, and values of the same that are as large as can be, as GraphQL writes them.</summary>
internal sealed class ScalarValues(SchemaModel schema)
{
    private const int Items = 40;

    private static readonly string Long = new('a', 2_000);
    private static readonly string Wordy = string.Join(' ', Enumerable.Range(0, 300).Select(number => $"w{number}"));

    /// <param name="type">The scalar, or a list of it.</param>
    /// <param name="name">What the argument or input field is called.</param>
    /// <param name="owner">The entity that IDs are of.</param>
    public string Small(TypeReference type, string name, string owner) =>
        type.IsList ? $"[{Small(type.Item, name, owner)}]" : Values(type.Named, name, owner).First();

    /// <inheritdoc cref="Small"/>
    public IEnumerable<string> Large(TypeReference type, string name, string owner) =>
        type.IsList
            ? [.. Large(type.Item, name, owner).Select(item => $"[{string.Join(' ', Enumerable.Repeat(item, Items))}]")]
            : Values(type.Named, name, owner).Skip(1);

    /// <summary>The small one first.</summary>
    private IEnumerable<string> Values(string type, string name, string owner) =>
        (type, name) switch
        {
            ("String", "after" or "before") => Texts(Cursor("0"), Cursor("2147483646"), Long),
            ("String", _) => Texts("a1", Long, Wordy),
            ("ID", _) => Texts(Cursor($"{owner}:1"), Cursor($"{owner}:{int.MaxValue}"), Cursor($"{owner}:{Long}")),
            ("Int", _) => ["1", "49", $"{int.MaxValue}", $"{int.MinValue}"],
            ("Long", _) => ["1", $"{long.MaxValue}", $"{long.MinValue}"],
            ("Decimal", _) => ["1.5", $"{decimal.MaxValue}", $"{decimal.MinValue}"],
            ("Float", _) => ["1.5", "1.7e308", "-1.7e308"],
            ("Boolean", _) => ["true", "false"],
            ("LocalDate", _) => Texts("2023-01-01", "0001-01-01", "9999-12-31"),
            ("DateTime", _) => Texts("2023-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z"),
            _ => Members(type),
        };

    private IEnumerable<string> Members(string type) =>
        schema[type] switch
        {
            { EnumValues: { Count: > 0 } members } => [members[0].Name, members[^1].Name],
            { InputFields: { } fields } => [Input(fields)],
            _ => throw new InvalidOperationException($"No value is known of `{type}`."),
        };

    /// <summary>An input where one is required: its first value alone.</summary>
    private string Input(IReadOnlyList<SchemaInput> fields)
    {
        var field = fields.First(each => schema[each.Type.Named].IsLeaf);
        return $"{{ {field.Name}: {Small(field.Type, field.Name, "")} }}";
    }

    private static IEnumerable<string> Texts(params string[] texts) =>
        texts.Select(text => JsonSerializer.Serialize(text));

    private static string Cursor(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
