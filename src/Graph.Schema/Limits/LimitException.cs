using Graph.Query.Errors;
using GraphQLParser.AST;

namespace Graph.Schema.Limits;

/// <summary>A document that goes over a limit, and the place where it does.</summary>
internal sealed class LimitException(QueryException error, ASTNode node) : Exception(error.Message, error)
{
    public QueryException Error => error;

    public ASTNode Node => node;
}
