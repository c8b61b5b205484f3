namespace Graph.Client.Generator.Shapes;

/// <summary>What is to be written for an operation.</summary>
/// <param name="Source">The operation.</param>
/// <param name="Variables">The record that has its name: the values that it is asked with.</param>
/// <param name="Answer">What it answers.</param>
/// <param name="Inputs">The input types that its variables lead to, by their names in the schema.</param>
internal sealed record OperationShape(
    OperationFile Source,
    RecordShape Variables,
    AnswerShape Answer,
    IReadOnlyDictionary<string, RecordShape> Inputs
);
