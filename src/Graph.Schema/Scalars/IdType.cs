using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Scalars;

/// <summary>
/// An identifier, which is a text that every database can take; an integer stands for its digits, and other numbers,
/// `4.0` too, are refused.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-ID</remarks>
internal sealed class IdType : IdGraphType
{
    public IdType()
    {
        Name = "ID";
        Description = "An identifier; opaque, and written as a text.";
    }

    /// <inheritdoc />
    public override object? ParseLiteral(GraphQLValue value) => Text(base.ParseLiteral(value));

    /// <inheritdoc />
    public override object? ParseValue(object? value) =>
        Text(value is JsonNumber number ? number.AsDigits() : base.ParseValue(value));

    // Texts that no database takes pass here: `ParseValue` refuses them with a sentence, where this could only say no.
    /// <inheritdoc />
    public override bool CanParseValue(object? value) =>
        value is JsonNumber number ? number.AsDigits() is not null : value is string || base.CanParseValue(value);

    private static object? Text(object? value) =>
        value is null ? null : TextCharacters.Check(Convert.ToString(value, CultureInfo.InvariantCulture));
}
