using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Scalars;

/// <summary>A text that every database can take: PostgreSQL knows no null character, and no half of a surrogate pair.</summary>
internal sealed class TextType : StringGraphType
{
    public TextType()
    {
        Name = "String";
        Description = "A text.";
    }

    /// <inheritdoc />
    public override object? ParseLiteral(GraphQLValue value) => TextCharacters.Check(base.ParseLiteral(value));

    /// <inheritdoc />
    public override object? ParseValue(object? value) => TextCharacters.Check(base.ParseValue(value));
}
