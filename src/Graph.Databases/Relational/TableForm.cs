using Microsoft.EntityFrameworkCore;

namespace Graph.Databases.Relational;

/// <summary>Tells whether tables are those of a model, by the last of its migrations.</summary>
internal static class TableForm
{
    /// <summary>The form of a context's tables; the same for all of a model that has no migrations.</summary>
    public static string Of(DbContext context) => context.Database.GetMigrations().LastOrDefault() ?? "";
}
