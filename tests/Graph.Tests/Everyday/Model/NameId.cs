namespace Graph.Tests.Everyday.Model;

/// <summary>A key that the database has as a text.</summary>
public readonly record struct NameId
{
    public NameId(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        Value = value;
    }

    public string Value { get; }
}
