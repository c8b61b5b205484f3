using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Graph.Data.Loading;

/// <summary>Says so where a dataset is larger than the database suits that it is loaded into.</summary>
internal static partial class SizeAdvice
{
    /// <summary>
    /// Beyond so many districts InMemory is slow: with 1,000, one nested query took it 3.6 ms, and SQLite 0.3 ms.
    /// </summary>
    private const int ManyDistricts = 300;

    /// <summary>Says it before rows are inserted, which takes long where there are very many.</summary>
    /// <param name="context">The database.</param>
    /// <param name="districts">How many districts the dataset has.</param>
    /// <param name="logger">Takes the sentence.</param>
    public static void Give(GraphDbContext context, int districts, ILogger logger)
    {
        if (!context.Database.IsRelational() && districts > ManyDistricts)
            SuggestSqlite(logger, districts);
    }

    [LoggerMessage(
        2,
        LogLevel.Warning,
        "{Districts} districts are many for InMemory. Set `Database:Provider` to `Sqlite`, which needs no server either."
    )]
    private static partial void SuggestSqlite(ILogger logger, int districts);
}
