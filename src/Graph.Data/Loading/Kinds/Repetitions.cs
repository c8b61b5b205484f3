namespace Graph.Data.Loading.Kinds;

/// <summary>Finds records that share what must be one record's own.</summary>
internal static class Repetitions
{
    /// <summary>All records but the first of each key; records without one are passed over.</summary>
    public static IEnumerable<Repeated<T>> In<T>(IEnumerable<Located<T>> records, Func<T, string?> key)
    {
        Dictionary<string, Place>? firsts = null; // most lists are empty
        foreach (var record in records)
            if (key(record.Record) is { } own)
            {
                firsts ??= new(StringComparer.Ordinal);
                if (!firsts.TryAdd(own, record.Place))
                    yield return new Repeated<T>(record, firsts[own]);
            }
    }
}
