using System.Linq.Expressions;
using System.Reflection;

namespace Graph.Query.Declaration;

/// <summary>The sentences for declarations that cannot work; a developer reads them when the server starts.</summary>
internal static class DeclarationErrors
{
    public static InvalidOperationException FieldTwice(string type, string field) =>
        new($"`{type}.{field}` is declared twice. Give one of the two another name.");

    public static InvalidOperationException NothingToDeprecate(string type, string field) =>
        new($"`{type}.{field}` is deprecated, but not declared. Declare it first, under the name that clients know.");

    public static InvalidOperationException NameMissing(LambdaExpression lambda) =>
        new($"`{lambda}` is not a plain property, so its field has no name of its own. Pass a name as first argument.");

    public static InvalidOperationException Undeclared(Type entity, string field, Type type) =>
        new(
            $"`{entity.Name}.{field}` is of type `{type.Name}`, which is neither a scalar nor a declared entity. "
                + $"Add a declaration of `{type.Name}` to the model, or compute a scalar."
        );

    public static InvalidOperationException OrderMissing(string field) =>
        new(
            $"The field `{field}` is the first row of a list that has no order, so it would be chance, and databases refuse "
                + "to filter by it. End the list with `OrderBy` and a unique key."
        );

    public static InvalidOperationException MethodCalled(string field, MethodInfo method) =>
        new(
            $"The field `{field}` calls `{method.DeclaringType?.Name}.{method.Name}`, which databases do not translate. "
                + "Say it with operators, properties, the LINQ methods over lists or `TextTests`."
        );

    public static InvalidOperationException StateRead(string field, MemberInfo member) =>
        new(
            $"The field `{field}` reads `{member.DeclaringType?.Name}.{member.Name}`, which may change while the server "
                + "runs. Take it as an argument, e.g. a day by `Argument.Today`."
        );

    public static InvalidOperationException VariableCaptured(string field) =>
        new($"The field `{field}` captures a variable. Take it as an argument, or write its value as a constant.");

    public static InvalidOperationException RootUndeclared(Type type) =>
        new($"A root field leads to `{type.Name}`, which is not declared. Add a declaration of it to the model.");
}
