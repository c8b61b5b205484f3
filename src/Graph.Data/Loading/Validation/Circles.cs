namespace Graph.Data.Loading.Validation;

/// <summary>Records that lead to each other, and in the end to themselves.</summary>
internal static class Circles
{
    /// <summary>
    /// Each circle of several once, as the record where a walk from the first record of the file on enters it, with the IDs
    /// on the way.
    /// </summary>
    /// <param name="records">All records of a kind.</param>
    /// <param name="id">The ID of one.</param>
    /// <param name="next">The ID of the record to which one leads; null for none.</param>
    public static IEnumerable<(Located<TRecord> Entry, IReadOnlyList<string> Ids)> In<TRecord>(
        IReadOnlyCollection<Located<TRecord>> records,
        Func<TRecord, string> id,
        Func<TRecord, string?> next
    )
        where TRecord : class
    {
        var byId = records.DistinctBy(r => id(r.Record)).ToDictionary(r => id(r.Record), StringComparer.Ordinal);
        var walked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var first in records)
        {
            var way = new List<string>();
            var record = first;
            while (record is not null && walked.Add(id(record.Record)))
            {
                way.Add(id(record.Record));
                record = byId.GetValueOrDefault(next(record.Record) ?? "");
            }
            var circle = record is null ? [] : way.SkipWhile(passed => passed != id(record.Record)).ToList();
            if (record is not null && circle.Count > 1)
                yield return (record, circle);
        }
    }
}
