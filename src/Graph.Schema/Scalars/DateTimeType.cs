using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Scalars;

/// <summary>A moment, with its offset from UTC.</summary>
/// <remarks>https://scalars.graphql.org/andimarek/date-time.html, as Hot Chocolate has it.</remarks>
internal sealed class DateTimeType : ScalarGraphType
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    public DateTimeType()
    {
        Name = Types.TypeNames.DateTime;
        Description = "A moment, with its offset from UTC, written as `2023-01-31T12:30:00Z`.";
    }

    /// <inheritdoc />
    public override object? ParseLiteral(GraphQLValue value) =>
        value switch
        {
            GraphQLNullValue => null,
            GraphQLStringValue text => Parse(text.Value.ToString()),
            _ => throw ScalarErrors.NoDateTime("This"),
        };

    /// <inheritdoc />
    public override bool CanParseLiteral(GraphQLValue value) => true;

    /// <inheritdoc />
    public override object? ParseValue(object? value) =>
        value switch
        {
            null => null,
            DateTimeOffset moment => moment,
            string text => Parse(text),
            _ => throw ScalarErrors.NoDateTime(ScalarErrors.Shown(value)),
        };

    /// <inheritdoc />
    public override bool CanParseValue(object? value) => true;

    /// <inheritdoc />
    public override object? Serialize(object? value) =>
        value switch
        {
            null => null,
            DateTimeOffset moment => moment.ToString("O", CultureInfo.InvariantCulture),
            _ => ThrowSerializationError(value),
        };

    private static DateTimeOffset Parse(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            Formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var moment
        )
            ? moment
            : throw ScalarErrors.NoDateTime(ScalarErrors.Shown(text));
}
