using Graph.Data.Editions;

namespace Graph.Data.Comparing;

/// <summary>
/// What differs between two datasets, by record and field. A record is the same in both where its ID is, which the numbers
/// of rows have no part in.
/// </summary>
/// <remarks>Both are in memory whole, and of the type that is being compared all values besides.</remarks>
public static class DatasetComparison
{
    /// <summary>All differences: by type, then by ID, then in the order of the fields.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    /// <param name="cancellationToken">Ends the work between two types.</param>
    public static IReadOnlyList<Change> Of(
        WholeDataset before,
        WholeDataset after,
        CancellationToken cancellationToken = default
    )
    {
        var (earlier, later) = (new ComparedSide(before), new ComparedSide(after));
        var ofOneSide = new HashSet<string>(StringComparer.Ordinal);
        List<Change> all = [];
        foreach (var type in Enum.GetValues<RecordType>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var pairs = Pairs(earlier.Of(type), later.Of(type))
                .Where(p => p.IsOfBoth || type != RecordType.Citation || !ofOneSide.Contains(p.Any.Subject ?? ""))
                .ToList();
            ofOneSide.UnionWith(pairs.Where(p => !p.IsOfBoth).Select(p => p.Any.Subject).OfType<string>());
            all.AddRange(pairs.OrderBy(p => p.Any.Id, NaturalOrder.OfTexts).SelectMany(p => Between(type, p)));
        }
        return all;
    }

    private static IEnumerable<Pair> Pairs(IEnumerable<ComparedRecord> before, IEnumerable<ComparedRecord> after)
    {
        var left = before.ToDictionary(r => r.Id, StringComparer.Ordinal);
        foreach (var record in after)
            yield return new(left.Remove(record.Id, out var same) ? same : null, record);
        foreach (var gone in left.Values)
            yield return new(gone, null);
    }

    private static IEnumerable<Change> Between(RecordType type, Pair pair) =>
        pair switch
        {
            (null, { } added) => [Whole(ChangeKind.Added, type, added)],
            ({ } removed, null) => [Whole(ChangeKind.Removed, type, removed)],
            ({ } before, { } after) => Values(before, after).Select(v => Changed(type, after, v.Before, v.After)),
            _ => [],
        };

    /// <summary>The values that differ, in the order of the fields.</summary>
    private static IEnumerable<(ComparedValue? Before, ComparedValue? After)> Values(
        ComparedRecord before,
        ComparedRecord after
    )
    {
        var left = before.Values.ToDictionary(v => (v.Field, v.Part));
        foreach (var value in after.Values)
            if (!left.Remove((value.Field, value.Part), out var same) || same.Compared != value.Compared)
                yield return (same, value);
        foreach (var gone in left.Values)
            yield return (gone, null);
    }

    private static Change Whole(ChangeKind kind, RecordType type, ComparedRecord record) =>
        new(kind, type, record.Id, record.Label, null, null, null);

    /// <remarks>Two of one name are told apart by their IDs.</remarks>
    private static Change Changed(RecordType type, ComparedRecord record, ComparedValue? before, ComparedValue? after)
    {
        var areAlike = before?.Text == after?.Text;
        return new(
            ChangeKind.Changed,
            type,
            record.Id,
            record.Label,
            (after ?? before)?.Field,
            areAlike && before is not null ? Told(before) : before?.Text,
            areAlike && after is not null ? Told(after) : after?.Text
        );
    }

    private static string Told(ComparedValue value) =>
        value.Field == "shape" ? value.Text : $"{value.Text} ({value.Compared})";

    private sealed record Pair(ComparedRecord? Before, ComparedRecord? After)
    {
        public bool IsOfBoth => Before is not null && After is not null;

        public ComparedRecord Any =>
            After ?? Before ?? throw new InvalidOperationException("A pair is of one at least.");
    }
}
