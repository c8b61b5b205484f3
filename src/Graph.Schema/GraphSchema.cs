using Graph.Schema.Introspection;
using Graph.Schema.ModelChecks;
using Graph.Schema.Naming;
using Graph.Schema.Planning;
using Graph.Schema.Roots;
using GraphQL.Types;

namespace Graph.Schema;

/// <summary>The GraphQL schema over declared entities: everything in it follows from the declarations.</summary>
internal sealed class GraphSchema : GraphQL.Types.Schema
{
    public GraphSchema(QueryDeclaration declaration, PlanningServices services)
    {
        var table = new TypeTable();
        var types = new RootTypes(table, services.Model, declaration);
        var fields = new QueryFields(types, services);
        declaration.Declare(fields);

        Description = declaration.Description;
        Query = QueryType(declaration, fields);
        foreach (var type in services.Model.Types)
            types.Objects.Of(type);
        if (table.Shared.Count > 0)
            throw SchemaErrors.SharedNames(table.Shared);
        foreach (var type in table.Built.OrderBy(Rank).ThenBy(type => type.Name, StringComparer.Ordinal))
            RegisterType(type);

        Features.DeprecationOfInputValues = true;
        Features.RepeatableDirectives = true;
    }

    /// <inheritdoc />
    protected override void OnBeforeInitializeType(IGraphType graphType)
    {
        IntrospectionAdditions.AddTo(graphType);
        base.OnBeforeInitializeType(graphType);
    }

    private static ObjectGraphType QueryType(QueryDeclaration declaration, QueryFields fields)
    {
        var type = new ObjectGraphType { Name = TypeNames.Query, Description = declaration.Description };
        foreach (var field in fields.Declared)
            type.AddField(field);
        return type;
    }

    // The printed schema keeps the order in which types are registered: Hot Chocolate's kinds, then names.
    private static int Rank(IGraphType type) =>
        type switch
        {
            IInterfaceGraphType => 0,
            IObjectGraphType => 1,
            IInputObjectGraphType => 2,
            EnumerationGraphType => 3,
            _ => 4,
        };
}
