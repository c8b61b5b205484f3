using GraphQL.Types;

namespace Graph.Schema.Scalars;

/// <summary>A whole number of 32 bits; in a variable however JSON writes it.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Int</remarks>
internal sealed class IntType : IntGraphType
{
    public IntType()
    {
        Name = "Int";
        Description = "A whole number of 32 bits.";
    }

    /// <inheritdoc />
    public override object? ParseValue(object? value) =>
        value is JsonNumber number ? number.AsInt() ?? ThrowValueConversionError(number) : base.ParseValue(value);

    /// <inheritdoc />
    public override bool CanParseValue(object? value) =>
        value is JsonNumber number ? number.AsInt() is not null : base.CanParseValue(value);
}
