using Graph.Tests.Fuzzing.Schema;

namespace Graph.Tests.Server.Limits.Expressions;

/// <summary>A field that takes arguments.</summary>
/// <param name="Type">The type that has it.</param>
/// <param name="Field">The field.</param>
/// <param name="Document">A document that asks something of the type, with <see cref="Hole"/> where the field goes.</param>
internal sealed record FieldPlace(string Type, SchemaField Field, string Document)
{
    public const string Hole = "§";

    /// <summary>The document that asks the field.</summary>
    /// <param name="arguments">Names and values, as GraphQL writes them.</param>
    /// <param name="below">What is asked of what the field gives.</param>
    public string Ask(IEnumerable<(string Name, string Value)> arguments, string below)
    {
        var given = string.Join(' ', arguments.Select(each => $"{each.Name}: {each.Value}"));
        return Document.Replace(Hole, $"{Field.Name}{(given.Length == 0 ? "" : $"({given})")} {below}");
    }
}
