using System.Globalization;
using System.Numerics;

namespace Graph.Schema.Scalars;

/// <summary>
/// A number of a variable, as the client wrote it: JSON has one kind of numbers, and which of GraphQL's it is depends on
/// its place. Whoever reads requests gives numbers to the engine like this.
/// </summary>
/// <param name="Text">The number in JSON's grammar, however long.</param>
public sealed record JsonNumber(string Text)
{
    /// <summary>No number of any size needs as many; beyond, exponents could be larger than the runtime counts.</summary>
    private const int LongestWhole = 400;

    private const NumberStyles Whole =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The whole number of 32 bits that it is, as `12.0` and `1.2e1` are; null if it is none.</summary>
    public int? AsInt() => AsWhole<int>();

    /// <summary>The whole number of a type that it is; null if it is none.</summary>
    public T? AsWhole<T>()
        where T : struct, IBinaryInteger<T> =>
        Text.Length <= LongestWhole && T.TryParse(Text, Whole, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The nearest decimal number; null if it is beyond all of them.</summary>
    public decimal? AsDecimal() =>
        Text.Length <= LongestWhole && decimal.TryParse(Text, Whole, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The nearest number of 64 bits; null if it is beyond all of them.</summary>
    public double? AsDouble() =>
        double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? number
            : null;

    /// <summary>Its digits if it is written as an integer, without fraction and exponent; null if it is not.</summary>
    public string? AsDigits() => Text.AsSpan().ContainsAny('.', 'e', 'E') ? null : Text;

    /// <inheritdoc />
    public override string ToString() => Text;
}
