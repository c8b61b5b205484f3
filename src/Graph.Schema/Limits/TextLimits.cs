using Graph.Query.Errors;
using Graph.Schema.Errors;
using GraphQL;
using GraphQLParser;
using GraphQLParser.Exceptions;

namespace Graph.Schema.Limits;

/// <summary>What holds for the text of a document, before it is parsed: the number of tokens, and of open brackets.</summary>
/// <remarks>The parser takes memory for each token, and stack for each bracket: 100,000 of them would end the process.</remarks>
internal static class TextLimits
{
    /// <summary>The error of a text that goes over a limit; null for any other, even if it is no GraphQL.</summary>
    public static ExecutionError? Check(string text, QueryLimits limits)
    {
        ROM source = text;
        var (tokens, open) = (0, 0);
        try
        {
            for (var token = Lexer.Lex(source, 0); token.Kind != TokenKind.EOF; token = Lexer.Lex(source, token.End))
            {
                open += Opened(token.Kind);
                if (++tokens > limits.Tokens)
                    return At(LimitErrors.Tokens(limits.Tokens), source, token);
                if (open > limits.Brackets)
                    return At(LimitErrors.Brackets(limits.Brackets), source, token);
            }
        }
        catch (GraphQLSyntaxErrorException)
        {
            // The parser will meet it again, and report it as it does all others.
        }
        return null;
    }

    private static int Opened(TokenKind kind) =>
        kind switch
        {
            TokenKind.BRACE_L or TokenKind.BRACKET_L or TokenKind.PAREN_L => 1,
            TokenKind.BRACE_R or TokenKind.BRACKET_R or TokenKind.PAREN_R => -1,
            _ => 0,
        };

    private static ExecutionError At(QueryException error, ROM source, Token token)
    {
        var placed = QueryErrors.AtRoot(error);
        placed.AddLocation(Location.FromLinearPosition(source, token.Start));
        return placed;
    }
}
