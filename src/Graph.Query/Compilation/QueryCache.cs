using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.Extensions.Caching.Memory;

namespace Graph.Query.Compilation;

/// <summary>What EF Core keeps of queries, and how much of it.</summary>
public static class QueryCache
{
    /// <summary>Name of a setting of the runtime: how many megabytes are kept for each kind of database.</summary>
    private const string Setting = "Graph.CompiledQueries.Megabytes";

    /// <summary>With all of them in use, a server of the shipped data stays under 400 MB.</summary>
    private const int Megabytes = 60;

    /// <summary>What EF Core itself counts ten of for a statement.</summary>
    internal const int UnitBytes = 10_000;

    /// <summary>What a compiled query goes on to need, in bytes, of what its compilation has allocated.</summary>
    private const int Kept = 16;

    /// <summary>A cache for one kind of database; EF Core keeps its models there, too, which differ between databases.</summary>
    public static IMemoryCache Create() => new MemoryCache(new MemoryCacheOptions { SizeLimit = Limit() });

    /// <summary>Has EF Core keep queries by their weight, and compile them in turns (<see cref="CompilationTurn"/>).</summary>
    /// <param name="options">The options of the context.</param>
    /// <param name="cache">The same for all contexts of a kind: EF Core builds its services anew for each that it is given.</param>
#pragma warning disable EF1001 // as in CompiledQueries
    public static DbContextOptionsBuilder UseWeighedQueries(this DbContextOptionsBuilder options, IMemoryCache cache) =>
        options.UseMemoryCache(cache).ReplaceService<ICompiledQueryCache, CompiledQueries>();
#pragma warning restore EF1001

    /// <summary>What a query weighs in the cache.</summary>
    /// <param name="allocated">Bytes that were allocated while it was compiled.</param>
    internal static long Weight(long allocated) => Math.Max(10, allocated / Kept / UnitBytes);

    private static long Limit() =>
        1_000_000L
        / UnitBytes
        * (AppContext.GetData(Setting) is { } given ? Convert.ToInt32(given, CultureInfo.InvariantCulture) : Megabytes);
}
