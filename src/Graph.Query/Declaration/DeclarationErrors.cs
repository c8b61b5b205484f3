using System.Linq.Expressions;
using System.Reflection;

namespace Graph.Query.Declaration;

/// <summary>The sentences for declarations that cannot work; a developer reads them when the server starts.</summary>
internal static class DeclarationErrors
{
    /// <summary>All that is wrong with a model, a line each.</summary>
    public static InvalidOperationException All(IEnumerable<string> faults) => new(string.Join('\n', faults));

    public static DeclarationException TypeTwice(Type type) =>
        new($"`{type.Name}` is declared twice. Add one declaration of it to the model.");

    public static DeclarationException FieldTwice(string type, string field) =>
        new($"`{type}.{field}` is declared twice. Give one of the two another name.");

    public static DeclarationException NothingToDeprecate(string type, string field) =>
        new($"`{type}.{field}` is deprecated, but not declared. Declare it first, under the name that clients know.");

    public static DeclarationException NameMissing(LambdaExpression lambda) =>
        new($"`{lambda}` is not a plain property, so its field has no name of its own. Pass a name as first argument.");

    public static DeclarationException Undeclared(Type entity, string field, Type type) =>
        new(
            $"`{entity.Name}.{field}` is of type `{type.Name}`, which is neither a scalar nor a declared entity. "
                + $"Add a declaration of `{type.Name}` to the model, or compute a scalar."
        );

    public static DeclarationException OrderMissing(string field) =>
        new(
            $"The field `{field}` is the first row of a list that has no order, so it would be chance, and databases refuse "
                + "to filter by it. End the list with `OrderBy` and a unique key."
        );

    public static DeclarationException MethodCalled(string field, MethodInfo method) =>
        new(
            $"The field `{field}` calls `{method.DeclaringType?.Name}.{method.Name}`, which databases do not translate. "
                + "Say it with operators, properties, the LINQ methods over lists or `TextTests`."
        );

    public static DeclarationException StateRead(string field, MemberInfo member) =>
        new(
            $"The field `{field}` reads `{member.DeclaringType?.Name}.{member.Name}`, which may change while the server "
                + "runs. Take it as an argument, e.g. a day by `Argument.Today`."
        );

    public static DeclarationException VariableCaptured(string field) =>
        new($"The field `{field}` captures a variable. Take it as an argument, or write its value as a constant.");

    public static DeclarationException SetMissing(string field) =>
        new(
            $"The query of `{field}` does not come from a set, so its rows cannot be asked for. Start it, and all that it "
                + "compares with, from `db.Set<T>()`, and go on by the LINQ methods."
        );

    public static DeclarationException StateReadByQuery(string field, MemberInfo member) =>
        new(
            $"The query of `{field}` reads `{member.DeclaringType?.Name}.{member.Name}`, which may change while the server "
                + "runs. Take it from a service, which is a further parameter of the query."
        );

    public static DeclarationException VariableCapturedByQuery(string field) =>
        new(
            $"The query of `{field}` captures a variable, which would be the same for all requests. Take it from a service, "
                + "which is a further parameter of the query, or write its value as a constant."
        );

    public static InvalidOperationException RootUndeclared(Type type) =>
        new($"A root field leads to `{type.Name}`, which is not declared. Add a declaration of it to the model.");
}
