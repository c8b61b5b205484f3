namespace Graph.Databases.InMemory;

/// <summary>A value that compares as what the database's model converts it to.</summary>
internal sealed class StoredKey : IComparable<StoredKey>
{
    private readonly IComparable stored;

    private StoredKey(IComparable stored) => this.stored = stored;

    /// <summary>The key of a value; null, which comes first, where there is none.</summary>
    public static StoredKey? Of(object? value, Func<object?, object?> convert) =>
        convert(value) switch
        {
            null => null,
            string text => new(new CodePointKey(text)),
            var stored => new((IComparable)stored),
        };

    public int CompareTo(StoredKey? other) => other is null ? 1 : stored.CompareTo(other.stored);
}
