using System.Reflection;
using Graph.Query.Declaration;
using Microsoft.EntityFrameworkCore;

namespace Graph.Query.ModelChecks;

/// <summary>The sentences for declarations that do not fit the database's model.</summary>
internal static class ModelErrors
{
    public static string NotMapped(EntityType type, Type context) =>
        $"`{type.Name}` is declared, but `{context.Name}` has no such entity. "
        + "Map the class there, or leave out its declaration.";

    public static string Owned(EntityType type, Type owner) =>
        $"`{type.Name}` is owned by `{owner.Name}`, so its rows cannot be asked for. Map it as an entity with a key of its "
        + $"own, or declare its values as fields of `{owner.Name}`.";

    public static string Keyless(EntityType type) =>
        $"`{type.Name}` has no primary key, so its rows have no order that is always the same. "
        + "Give it one by `HasKey`: whatever is unique in a view will do.";

    public static string HiddenKey(EntityType type, string part) =>
        $"The primary key of `{type.Name}` has the part `{part}`, which is no property of the class. Add it there.";

    public static string BaseWithRows(EntityType type) =>
        $"`{type.Name}` is an interface, since `{type.Kinds[0].Name}` derives from it, but may have rows of its own. Make the "
        + "class abstract, and give such rows a class that derives from it.";

    public static string KindUndeclared(EntityType type, Type kind) =>
        $"`{kind.Name}` derives from `{type.Name}`, whose rows are shown as what they are, but is not declared. "
        + "Add a declaration of it to the model.";

    public static string KindApart(EntityType type, EntityType kind) =>
        $"`{kind.Name}` derives from `{type.Name}`, but in the database's model it does not. Map both as one hierarchy, or "
        + "leave out the declaration of one.";

    public static string MemberNotMapped(EntityType type, string field, MemberInfo member) =>
        $"`{type.Name}.{field}` reads `{member.DeclaringType?.Name}.{member.Name}`, which the database does not have. "
        + "Map it, or write what it is computed from.";

    public static string NotMapped(string field, MemberInfo member) =>
        $"The query of `{field}` reads `{member.DeclaringType?.Name}.{member.Name}`, which the database does not have. "
        + "Map it, or write what it is computed from.";

    public static string SetNotMapped(string field, Type set) =>
        $"The query of `{field}` asks for the set of `{set.Name}`, which the database does not have. Map the class.";

    public static string TextsNotTranslated(DbContext database) =>
        $"`{database.Database.ProviderName}` does not know the tests on texts, such as `contains`, that filters use. "
        + $"Set up `{database.GetType().Name}` with this library's own method for its database, e.g. `UseGraphSqlite`.";
}
