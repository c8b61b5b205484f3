using Graph.Databases.Relational;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Databases.PostgreSql;

/// <summary>
/// Has contexts read a schema, and no other: their SQL names none. It is chosen in each transaction, which holds behind a
/// pooler as well; PostgreSQL plans a prepared statement anew where the schema is another one than before.
/// </summary>
/// <remarks>All contexts have this, with or without a schema, and so share one model and one set of compiled queries.</remarks>
/// <param name="schema">The schema; null for what is current.</param>
internal sealed class PostgreSqlPlace(string? schema) : QuirksExtension
{
    private string? Choice { get; } = schema is null ? null : $"SET LOCAL search_path TO \"{schema}\"";

    /// <summary>The statement that chooses the schema, for a transaction; null where contexts read what is current.</summary>
    public static string? ChoiceOf(DbContext context) =>
        context.GetService<IDbContextOptions>().FindExtension<PostgreSqlPlace>()?.Choice;

    public override void ApplyServices(IServiceCollection services) { }
}
