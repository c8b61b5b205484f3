using System.Globalization;
using System.Numerics;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Scalars;

/// <summary>A whole number of another size than <c>Int</c>; in a variable however JSON writes it.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class WholeNumberType<T> : ScalarGraphType
    where T : struct, IBinaryInteger<T>
{
    /// <param name="name">What clients call it.</param>
    /// <param name="description">What it is.</param>
    public WholeNumberType(string name, string description)
    {
        Name = name;
        Description = description;
    }

    /// <inheritdoc />
    public override object? ParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue ? null : Read(value) ?? ThrowLiteralConversionError(value);

    /// <inheritdoc />
    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLNullValue || Read(value) is not null;

    /// <inheritdoc />
    public override object? ParseValue(object? value) =>
        value is null ? null : Read(value) ?? ThrowValueConversionError(value);

    /// <inheritdoc />
    public override bool CanParseValue(object? value) => value is null || Read(value) is not null;

    /// <inheritdoc />
    public override object? Serialize(object? value) => value;

    private static T? Read(GraphQLValue value) =>
        value is GraphQLIntValue { Value: var digits }
        && T.TryParse(digits.Span, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static T? Read(object value) => value as T? ?? (value as JsonNumber)?.AsWhole<T>();
}
