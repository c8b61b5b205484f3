using System.Linq.Expressions;
using Graph.Query.Operands;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Query.Compilation;

/// <summary>A composed query whose operands are parameters of EF Core's.</summary>
/// <param name="Model">The model that it is composed over.</param>
/// <param name="Query">The query; it holds no context.</param>
/// <param name="Key">Equal for all queries that EF Core compiles alike.</param>
/// <param name="Parameters">The parameters, by name.</param>
internal sealed record ParameterizedQuery(
    IModel Model,
    Expression Query,
    QueryKey Key,
    IReadOnlyList<QueryParameter> Parameters
)
{
    public static ParameterizedQuery Of(Expression composed, DbContext database)
    {
        var parameters = new OperandParameters();
        var query = parameters.In(composed);
        var key = database.GetService<ICompiledQueryCacheKeyGenerator>().GenerateCacheKey(query, async: true);
        return new(database.Model, query, new QueryKey(key), parameters.Found);
    }

    /// <summary>The values of the parameters in one request.</summary>
    public IEnumerable<(string Name, object? Value)> Arguments(OperandValues values) =>
        Parameters.Select(parameter => (parameter.Name, parameter.Read(values)));
}
