namespace Graph.Benchmarks.Load;

/// <summary>A line of the table: something measured, and perhaps what it is compared with.</summary>
/// <param name="Operation">What is asked for.</param>
/// <param name="Database">Where the rows are.</param>
/// <param name="Measured">Who is asked.</param>
/// <param name="ComparedWith">What the other one is.</param>
/// <param name="Other">The other one.</param>
/// <param name="Goal">What the ratio shall be.</param>
internal sealed record Line(
    string Operation,
    string Database,
    Target Measured,
    string ComparedWith,
    Target Other,
    Goal Goal
)
{
    /// <summary>A line that is compared with nothing.</summary>
    public static Line Alone(string operation, string database, Target measured) =>
        new(operation, database, measured, "", measured, Goal.ShownSpeed);

    public bool IsAlone => ReferenceEquals(Measured, Other) && ReferenceEquals(Goal, Goal.ShownSpeed);
}
