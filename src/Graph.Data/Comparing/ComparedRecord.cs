namespace Graph.Data.Comparing;

/// <summary>A record as it is compared.</summary>
/// <param name="Id">By what it is the same record in both revisions.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Subject">Of a citation what it is about, and of what can be cited itself, in the words of citations' keys.</param>
/// <param name="Values">The values of its fields, in the order of the model.</param>
internal sealed record ComparedRecord(string Id, string Label, string? Subject, IReadOnlyList<ComparedValue> Values);
