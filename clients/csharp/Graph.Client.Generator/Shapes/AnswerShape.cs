namespace Graph.Client.Generator.Shapes;

/// <summary>What an operation answers.</summary>
/// <param name="Records">The records of its objects, the outermost first.</param>
/// <param name="Document">What is sent: the document, and `__typename` where the records are chosen by it.</param>
internal sealed record AnswerShape(IReadOnlyList<RecordShape> Records, string Document);
