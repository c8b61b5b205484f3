namespace Graph.Query.Paging;

/// <summary>A group of rows as it was read.</summary>
/// <param name="Keys">What its rows have in common, in the order in which a client names it.</param>
/// <param name="Together">What its rows are together.</param>
/// <param name="Lists">Rows of it, for each list of them that is wanted.</param>
public sealed record GroupRow(
    IReadOnlyList<object?> Keys,
    IReadOnlyList<object?> Together,
    IReadOnlyList<IReadOnlyList<object?[]>> Lists
);
