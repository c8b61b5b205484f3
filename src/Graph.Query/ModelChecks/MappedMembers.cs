using System.Linq.Expressions;
using System.Reflection;
using Graph.Query.Declaration;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Query.ModelChecks;

/// <summary>Expressions read only such properties of entities as the database has.</summary>
internal sealed class MappedMembers : IModelCheck
{
    public IEnumerable<string> Faults(EntityModel declared, DbContext database) =>
        from type in declared.Types
        from part in type.Lambdas
        from member in UnmappedMembers.In(part.Lambda, database.Model)
        select ModelErrors.MemberNotMapped(type, part.Name, member);

    private sealed class UnmappedMembers(IModel model) : ExpressionVisitor
    {
        private readonly HashSet<MemberInfo> found = [];

        public static IEnumerable<MemberInfo> In(LambdaExpression lambda, IModel model)
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

        private static bool Has(IEntityType entity, string name) =>
            entity.FindMember(name) is not null || entity.FindServiceProperty(name) is not null;
    }
}
