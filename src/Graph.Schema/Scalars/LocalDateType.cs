using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Scalars;

/// <summary>A day of the calendar, written <c>2023-01-31</c> and in no other way.</summary>
internal sealed class LocalDateType : ScalarGraphType
{
    private const string Format = "yyyy-MM-dd";

    public LocalDateType()
    {
        Name = Types.TypeNames.LocalDate;
        Description = "A day, without a time of day or a time zone, written as `2023-01-31`.";
    }

    /// <inheritdoc />
    public override object? ParseLiteral(GraphQLValue value) =>
        value switch
        {
            GraphQLNullValue => null,
            GraphQLStringValue text => Parse(text.Value.ToString()),
            _ => throw ScalarErrors.NoDate(value.Kind == ASTNodeKind.IntValue ? "A number" : "This"),
        };

    // Texts that are no date pass here: `ParseLiteral` refuses them with a sentence, where this could only say no.
    /// <inheritdoc />
    public override bool CanParseLiteral(GraphQLValue value) => true;

    /// <inheritdoc />
    public override object? ParseValue(object? value) =>
        value switch
        {
            null => null,
            DateOnly date => date,
            string text => Parse(text),
            _ => throw ScalarErrors.NoDate(ScalarErrors.Shown(value)),
        };

    /// <inheritdoc />
    public override bool CanParseValue(object? value) => true;

    /// <inheritdoc />
    public override object? Serialize(object? value) =>
        value switch
        {
            null => null,
            DateOnly date => date.ToString(Format, CultureInfo.InvariantCulture),
            _ => ThrowSerializationError(value),
        };

    private static DateOnly Parse(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw ScalarErrors.NoDate(ScalarErrors.Shown(text));
}
