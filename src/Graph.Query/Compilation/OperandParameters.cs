using System.Globalization;
using System.Linq.Expressions;
using Graph.Query.Operands;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Query.Compilation;

/// <summary>
/// Puts parameters in the place of operands, and of what is computed from operands alone: databases need not know how.
/// </summary>
internal sealed class OperandParameters : ExpressionVisitor
{
    private readonly List<QueryParameter> found = [];
    private IReadOnlySet<Expression> computed = new HashSet<Expression>();

    /// <summary>The parameters, in the order in which the query has them first.</summary>
    public IReadOnlyList<QueryParameter> Found => found;

    /// <summary>A query with parameters, which holds no context.</summary>
    public Expression In(Expression query)
    {
        computed = ComputedParts.Of(query);
        return VisitAndConvert(query, nameof(In));
    }

    public override Expression? Visit(Expression? node) =>
        node switch
        {
            OperandExpression operand => Parameter(operand.Operand, operand.Type),
            { } part when computed.Contains(part) => Parameter(ComputedParts.AsOperand(part), part.Type),
            EntityQueryRootExpression root => root.DetachQueryProvider(),
            _ => base.Visit(node),
        };

    private QueryParameterExpression Parameter(Operand operand, Type type)
    {
        var known = found.Find(parameter => parameter.Type == type && parameter.Operand == operand);
        if (known is null)
        {
            known = new(string.Create(CultureInfo.InvariantCulture, $"p{found.Count}"), operand, type);
            found.Add(known);
        }
        return new(known.Name, type);
    }
}
