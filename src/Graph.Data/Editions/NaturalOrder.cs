namespace Graph.Data.Editions;

/// <summary>The order of IDs as people see it: numbers in them count by their value, all else as in ordinal order.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    private NaturalOrder() { }

    public static NaturalOrder OfTexts { get; } = new();

    /// <inheritdoc />
    public int Compare(string? x, string? y)
    {
        var one = x.AsSpan();
        var other = y.AsSpan();
        while (one.Length > 0 && other.Length > 0)
        {
            var first = Part(one);
            var second = Part(other);
            if (Compare(first, second) is not 0 and var order)
                return order;
            one = one[first.Length..];
            other = other[second.Length..];
        }
        var rest = one.Length.CompareTo(other.Length);
        return rest != 0 ? rest : string.CompareOrdinal(x, y); // 1 and 01 are not the same
    }

    /// <summary>The digits with which a text begins, or else its first character.</summary>
    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end switch
        {
            < 0 => text,
            0 => text[..1],
            _ => text[..end],
        };
    }

    private static int Compare(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (!char.IsAsciiDigit(one[0]) || !char.IsAsciiDigit(other[0]))
            return one[0].CompareTo(other[0]);
        var first = one.TrimStart('0');
        var second = other.TrimStart('0');
        return first.Length == second.Length ? first.SequenceCompareTo(second) : first.Length.CompareTo(second.Length);
    }
}
