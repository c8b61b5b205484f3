using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Query.ModelChecks;

/// <summary>Finds the sets that a query asks for and the database does not have.</summary>
internal sealed class UnmappedSets : ExpressionVisitor
{
    private readonly IReadOnlyModel model;
    private readonly HashSet<Type> found = [];

    private UnmappedSets(IReadOnlyModel model) => this.model = model;

    public static IEnumerable<Type> In(LambdaExpression query, IReadOnlyModel model)
    {
        var sets = new UnmappedSets(model);
        sets.Visit(query);
        return sets.found;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (TranslatableQuery.IsSet(node) && model.FindEntityType(ItemTypes.Of(node.Type)) is null)
            found.Add(ItemTypes.Of(node.Type));
        return base.VisitMethodCall(node);
    }
}
