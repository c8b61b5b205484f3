using System.Linq.Expressions;

namespace Graph.Query.Declaration;

/// <summary>The sentences for declarations that cannot work; a developer reads them when the server starts.</summary>
internal static class DeclarationErrors
{
    public static InvalidOperationException FieldTwice(string type, string field) =>
        new($"`{type}.{field}` is declared twice. Give one of the two another name.");

    public static InvalidOperationException NameMissing(LambdaExpression lambda) =>
        new($"`{lambda}` is not a plain property, so its field has no name of its own. Pass a name as first argument.");

    public static InvalidOperationException Undeclared(Type entity, string field, Type type) =>
        new(
            $"`{entity.Name}.{field}` is of type `{type.Name}`, which is neither a scalar nor a declared entity. "
                + $"Add a declaration of `{type.Name}` to the model, or compute a scalar."
        );
}
