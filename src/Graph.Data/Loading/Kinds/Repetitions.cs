namespace Graph.Data.Loading.Kinds;

/// <summary>Finds records that share what must be one record's own.</summary>
internal static class Repetitions
{
    /// <summary>All records but the first of each key; records without one are passed over.</summary>
    public static IEnumerable<Repeated<T>> In<T>(IEnumerable<Located<T>> records, Func<T, string?> key) =>
        records
            .Where(r => key(r.Record) is not null)
            .GroupBy(r => key(r.Record), StringComparer.Ordinal)
            .SelectMany(g => g.Skip(1).Select(r => new Repeated<T>(r, g.First().Place)));
}
