using System.Data.Common;
using Npgsql;

namespace Graph.Databases.PostgreSql;

/// <summary>The statements of a query as parts of a batch.</summary>
internal static class AskedStatements
{
    /// <summary>
    /// PostgreSQL takes an unknown start of a page for a tenth of the list, and plans anew each time in the hope of a nearer
    /// one. Where nothing else is unknown, there is one plan for all (two connections that turn pages of 100,000 districts
    /// run their four statements 760 times a second instead of 360).
    /// </summary>
    private const string PlannedOnce = "SET LOCAL plan_cache_mode = force_generic_plan";

    private const string PlannedAsBefore = "SET LOCAL plan_cache_mode TO DEFAULT";

    /// <summary>What is sent for some statements.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="scratch">A command without parameters, which has EF Core make them.</param>
    /// <param name="values">The values of the parameters.</param>
    public static IEnumerable<NpgsqlBatchCommand> Of(
        IReadOnlyList<BatchedStatement> statements,
        DbCommand scratch,
        IReadOnlyDictionary<string, object?> values
    )
    {
        var asked = statements.Select(statement => statement.With(scratch, values));
        return statements.All(statement => statement.IsOfAnyPlace(values))
            ? [new(PlannedOnce), .. asked, new(PlannedAsBefore)]
            : asked;
    }
}
