using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Query.Internal;

namespace Graph.Databases.PostgreSql;

/// <summary>
/// Where rows without a value come in an order: before all others when ascending, as everywhere else. Of a column that has
/// a value in each row nothing is said, since an index could not give the order then, and all rows would be sorted.
/// </summary>
#pragma warning disable EF1001 // Npgsql (10.0.3) has such an order, but for all columns alike, and keeps it to itself
internal sealed class NullOrder(
    QuerySqlGeneratorDependencies dependencies,
    IRelationalTypeMappingSource types,
    INpgsqlSingletonOptions options
) : IQuerySqlGeneratorFactory
{
    public QuerySqlGenerator Create() => new Generator(dependencies, types, options.PostgresVersion);

    private sealed class Generator(
        QuerySqlGeneratorDependencies dependencies,
        IRelationalTypeMappingSource types,
        Version version
    ) : NpgsqlQuerySqlGenerator(dependencies, types, reverseNullOrderingEnabled: false, version)
    {
        protected override Expression VisitOrdering(OrderingExpression ordering)
        {
            var written = base.VisitOrdering(ordering);
            if (ordering.Expression is not ColumnExpression { IsNullable: false })
                Sql.Append(ordering.IsAscending ? " NULLS FIRST" : " NULLS LAST");
            return written;
        }
    }
}
#pragma warning restore EF1001
