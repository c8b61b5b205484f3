using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Scalars;

/// <summary>A number with a fraction of decimal digits, up to 28 of them in all.</summary>
internal sealed class DecimalType : ScalarGraphType
{
    public DecimalType()
    {
        Name = "Decimal";
        Description = "A number with a fraction, exact to 28 digits.";
    }

    /// <inheritdoc />
    public override object? ParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue ? null : Read(value) ?? ThrowLiteralConversionError(value);

    /// <inheritdoc />
    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLNullValue || Read(value) is not null;

    /// <inheritdoc />
    public override object? ParseValue(object? value) =>
        value is null ? null : value as decimal? ?? Read(value as JsonNumber) ?? ThrowValueConversionError(value);

    /// <inheritdoc />
    public override bool CanParseValue(object? value) =>
        value is null or decimal || Read(value as JsonNumber) is not null;

    /// <inheritdoc />
    public override object? Serialize(object? value) => value;

    // GraphQL's numbers are written like JSON's.
    private static decimal? Read(GraphQLValue value) =>
        value switch
        {
            GraphQLIntValue { Value: var digits } => Read(new JsonNumber(digits.ToString())),
            GraphQLFloatValue { Value: var digits } => Read(new JsonNumber(digits.ToString())),
            _ => null,
        };

    private static decimal? Read(JsonNumber? number) => number?.AsDecimal();
}
