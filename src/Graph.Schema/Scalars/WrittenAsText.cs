using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Scalars;

/// <summary>Values that clients write as texts of one form; other texts, and what is no text, are refused with a sentence.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal abstract class WrittenAsText<T> : ScalarGraphType
    where T : notnull
{
    protected WrittenAsText(string name, string description)
    {
        Name = name;
        Description = description;
    }

    /// <inheritdoc />
    public override object? ParseLiteral(GraphQLValue value) =>
        value switch
        {
            GraphQLNullValue => null,
            GraphQLStringValue text => Parse(text.Value.ToString()),
            GraphQLIntValue or GraphQLFloatValue => throw Refused("A number"),
            _ => throw Refused("This"),
        };

    // Texts of another form pass here: `ParseLiteral` refuses them with a sentence, where this could only say no.
    /// <inheritdoc />
    public override bool CanParseLiteral(GraphQLValue value) => true;

    /// <inheritdoc />
    public override object? ParseValue(object? value) =>
        value switch
        {
            null => null,
            T known => known,
            string text => Parse(text),
            _ => throw Refused(ScalarErrors.Shown(value)),
        };

    /// <inheritdoc />
    public override bool CanParseValue(object? value) => true;

    /// <inheritdoc />
    public override object? Serialize(object? value) =>
        value switch
        {
            null => null,
            T known => Written(known),
            _ => ThrowSerializationError(value),
        };

    /// <summary>Whether a text has the form, and what it stands for.</summary>
    protected abstract bool TryRead(string text, out T value);

    /// <summary>The value as clients read it.</summary>
    protected abstract string Written(T value);

    /// <summary>Why something is refused, and what to write.</summary>
    /// <param name="given">What was given, as the start of a sentence.</param>
    protected abstract ScalarFormatException Refused(string given);

    private T Parse(string text) => TryRead(text, out var value) ? value : throw Refused(ScalarErrors.Shown(text));
}
