using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.InMemory;

/// <summary>Hands the objects on that stand in rows; EF Core makes values of them, and of these objects again.</summary>
internal sealed class StoredValues : ExpressionVisitor
{
    private static readonly PropertyInfo Columns =
        typeof(ValueBuffer).GetProperty("Item") ?? throw new MissingMemberException(nameof(ValueBuffer), "Item");

    protected override Expression VisitUnary(UnaryExpression node) =>
        node.NodeType == ExpressionType.Convert
        && node.Type == typeof(object)
        && TableColumn.Bare(node) is MethodCallExpression read
        && TableColumn.IsRead(read)
            ? Expression.MakeIndex(Visit(read.Arguments[0]), Columns, [read.Arguments[1]])
            : base.VisitUnary(node);
}
