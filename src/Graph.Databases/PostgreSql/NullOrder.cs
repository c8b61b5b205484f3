using System.Reflection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Graph.Databases.PostgreSql;

/// <summary>Where rows without a value come in an order: before all others when ascending, as everywhere else.</summary>
internal static class NullOrder
{
    private const string Switch = "ReverseNullOrdering";

    // Npgsql can do this, but keeps it to itself (10.0.3).
    private static readonly MethodInfo ReverseNullOrdering =
        typeof(NpgsqlDbContextOptionsBuilder).GetMethod(
            Switch,
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic
        ) ?? throw new MissingMethodException(nameof(NpgsqlDbContextOptionsBuilder), Switch);

    public static NpgsqlDbContextOptionsBuilder UseNullsFirst(this NpgsqlDbContextOptionsBuilder npgsql)
    {
        ReverseNullOrdering.Invoke(npgsql, [true]);
        return npgsql;
    }
}
