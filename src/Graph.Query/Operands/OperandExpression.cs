using System.Linq.Expressions;

namespace Graph.Query.Operands;

/// <summary>An operand within an expression.</summary>
/// <param name="operand">The operand.</param>
/// <param name="type">The type of its value there.</param>
internal sealed class OperandExpression(Operand operand, Type type) : Expression
{
    public Operand Operand => operand;

    public override Type Type => type;

    public override ExpressionType NodeType => ExpressionType.Extension;

    protected override Expression VisitChildren(ExpressionVisitor visitor) => this;
}
