namespace Graph.Query.Execution;

/// <summary>A row with one that was joined to it.</summary>
/// <typeparam name="TRow">The row, which may have others joined to it.</typeparam>
/// <typeparam name="TFirst">What is joined.</typeparam>
/// <param name="Row">The row.</param>
/// <param name="First">What was joined to it; null where there is none.</param>
internal sealed record JoinedRow<TRow, TFirst>(TRow Row, TFirst? First);
