namespace Graph.Data.Comparing;

/// <summary>One difference between two revisions of a dataset: a record more or less, or another value of a field.</summary>
/// <param name="Kind">What became of the record.</param>
/// <param name="Type">What the record is.</param>
/// <param name="Id">Its ID, unique among those of its type, e.g. `12-2023`.</param>
/// <param name="Label">What people call it, e.g. `No. 12 since 2023`.</param>
/// <param name="Field">The field of its type that differs; null where the whole record was added or removed.</param>
/// <param name="Before">
/// The earlier value as people read it, days as `2023-01-31`, and of what is referred to its name; of a list, such as names,
/// the item that is gone. Null where there was none.
/// </param>
/// <param name="After">The later value in the same way; null where there is none any more.</param>
public sealed record Change(
    ChangeKind Kind,
    RecordType Type,
    string Id,
    string Label,
    string? Field,
    string? Before,
    string? After
);
