namespace Graph.Client.Generator.Shapes;

/// <summary>What is to be written for an operation.</summary>
/// <param name="Source">Its file.</param>
/// <param name="Variables">The record that has its name: the values that it is asked with.</param>
/// <param name="Answers">The records of its answers, the outermost first.</param>
/// <param name="Inputs">The input types that its variables lead to.</param>
internal sealed record OperationShape(
    OperationFile Source,
    RecordShape Variables,
    IReadOnlyList<RecordShape> Answers,
    IReadOnlyList<RecordShape> Inputs
)
{
    /// <summary>The types of values that can be left out, as `typeof` takes them: no other type names them.</summary>
    public IEnumerable<string> OptionalTypes =>
        Inputs
            .Prepend(Variables)
            .SelectMany(record => record.Properties)
            .Where(property => property.Presence == Presence.Optional)
            // To the serializer, lists with and without nulls are one type.
            .DistinctBy(property => property.Type.Runtime.Replace("?>", ">", StringComparison.Ordinal))
            .Select(property => property.Type.Runtime);
}
