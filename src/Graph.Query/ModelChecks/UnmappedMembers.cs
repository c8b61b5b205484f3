using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Query.ModelChecks;

/// <summary>Finds the properties of entities that an expression reads and the database does not have.</summary>
internal sealed class UnmappedMembers : ExpressionVisitor
{
    private readonly IReadOnlyModel model;
    private readonly HashSet<MemberInfo> found = [];

    private UnmappedMembers(IReadOnlyModel model) => this.model = model;

    public static IEnumerable<MemberInfo> In(LambdaExpression lambda, IReadOnlyModel model)
    {
        var members = new UnmappedMembers(model);
        members.Visit(lambda);
        return members.found;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        var entities = node.Expression is null ? [] : model.FindEntityTypes(node.Expression.Type).ToList();
        if (entities.Count > 0 && !entities.Exists(entity => Has(entity, node.Member.Name)))
            found.Add(node.Member);
        return base.VisitMember(node);
    }

    private static bool Has(IReadOnlyEntityType entity, string name) =>
        entity.FindMember(name) is not null || entity.FindServiceProperty(name) is not null;
}
