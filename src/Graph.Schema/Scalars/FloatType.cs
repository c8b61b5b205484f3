using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Scalars;

/// <summary>A number of 64 bits, and never an infinite one.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Float</remarks>
internal sealed class FloatType : FloatGraphType
{
    public FloatType()
    {
        Name = "Float";
        Description = "A number with a fraction, of 64 bits.";
    }

    /// <inheritdoc />
    public override object? ParseLiteral(GraphQLValue value) =>
        Written(value) is { } number
            ? number.AsDouble() ?? ThrowLiteralConversionError(value)
            : base.ParseLiteral(value);

    /// <inheritdoc />
    public override bool CanParseLiteral(GraphQLValue value) =>
        Written(value) is { } number ? number.AsDouble() is not null : base.CanParseLiteral(value);

    /// <inheritdoc />
    public override object? ParseValue(object? value) =>
        value is JsonNumber number ? number.AsDouble() ?? ThrowValueConversionError(number) : base.ParseValue(value);

    /// <inheritdoc />
    public override bool CanParseValue(object? value) =>
        value is JsonNumber number ? number.AsDouble() is not null : base.CanParseValue(value);

    // GraphQL's numbers are written like JSON's.
    private static JsonNumber? Written(GraphQLValue value) =>
        value switch
        {
            GraphQLIntValue { Value: var digits } => new JsonNumber(digits.ToString()),
            GraphQLFloatValue { Value: var digits } => new JsonNumber(digits.ToString()),
            _ => null,
        };
}
