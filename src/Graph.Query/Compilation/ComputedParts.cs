using System.Linq.Expressions;
using Graph.Query.Operands;

namespace Graph.Query.Compilation;

/// <summary>Finds the largest parts of a query that follow from operands alone, e.g. the year of a day that a client gives.</summary>
internal sealed class ComputedParts : ExpressionVisitor
{
    private readonly HashSet<Expression> parts = [];
    private bool hasOperand;
    private bool hasOther;

    private ComputedParts() { }

    /// <summary>The parts of a query, each of which has an operand and nothing of a row.</summary>
    public static IReadOnlySet<Expression> Of(Expression query)
    {
        var visitor = new ComputedParts();
        visitor.Visit(query);
        return visitor.parts;
    }

    /// <summary>A part as an operand of its own.</summary>
    public static Operand AsOperand(Expression part)
    {
        var given = Expression.Parameter(typeof(object?[]));
        var operands = new OperandItems(given);
        var body = Expression.Convert(operands.VisitAndConvert(part, nameof(AsOperand)), typeof(object));
        var compute = Expression.Lambda<Func<object?[], object?>>(body, given).Compile(preferInterpretation: true);
        return new ComputedOperand(operands.Found, compute);
    }

    public override Expression? Visit(Expression? node)
    {
        var (outerOperand, outerOther) = (hasOperand, hasOther);
        (hasOperand, hasOther) = (node is OperandExpression, IsOther(node));
        if (node is not OperandExpression)
            base.Visit(node);
        if (node is not (null or OperandExpression) && hasOperand && !hasOther)
            parts.Add(node);
        hasOperand |= outerOperand;
        hasOther |= outerOther;
        return node;
    }

    private static bool IsOther(Expression? node) =>
        node is ParameterExpression or LambdaExpression
        || (node?.NodeType == ExpressionType.Extension && node is not OperandExpression);

    /// <summary>Puts items of an array in the place of operands.</summary>
    private sealed class OperandItems(ParameterExpression given) : ExpressionVisitor
    {
        private readonly List<Operand> found = [];

        public IReadOnlyList<Operand> Found => found;

        public override Expression? Visit(Expression? node)
        {
            if (node is not OperandExpression operand)
                return base.Visit(node);
            found.Add(operand.Operand);
            var item = Expression.ArrayIndex(given, Expression.Constant(found.Count - 1));
            return Expression.Convert(item, operand.Type);
        }
    }
}
