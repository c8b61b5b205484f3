namespace Graph.Schema.Planning;

/// <summary>Response keys from the root down to a field.</summary>
/// <param name="Parent">The keys above; null at the root.</param>
/// <param name="Key">The field's own key.</param>
internal sealed record ResponsePath(ResponsePath? Parent, string Key)
{
    public IEnumerable<object> Keys => Parent is null ? [Key] : Parent.Keys.Append(Key);
}
