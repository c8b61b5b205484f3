namespace Graph.Tests.Random;

/// <summary>A single value.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Read">From a row to the value.</param>
/// <param name="IsNullable">Whether there may be none.</param>
/// <param name="Values">Values worth comparing with; all of one type.</param>
internal sealed record ValueModel(
    string Name,
    Func<object, object?> Read,
    bool IsNullable,
    IReadOnlyList<object> Values
) : FieldModel(Name, Read)
{
    public Type Type => Values[0].GetType();
}
