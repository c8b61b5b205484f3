namespace Graph.Databases.InMemory;

/// <summary>A text that compares by code point: where two differ, a surrogate stands for more than any other unit.</summary>
internal sealed class CodePointKey(string text) : IComparable<CodePointKey>, IComparable
{
    private readonly string text = text;

    /// <summary>The key of a text; null, which comes first, where there is none.</summary>
    public static CodePointKey? Of(string? text) => text is null ? null : new(text);

    public int CompareTo(CodePointKey? other)
    {
        if (other is null)
            return 1;

        var same = text.AsSpan().CommonPrefixLength(other.text);
        return same == text.Length || same == other.text.Length
            ? text.Length - other.text.Length
            : Rank(text[same]) - Rank(other.text[same]);
    }

    int IComparable.CompareTo(object? obj) => CompareTo((CodePointKey?)obj);

    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + char.MaxValue : unit;
}
