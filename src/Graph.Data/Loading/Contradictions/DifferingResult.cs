using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>A party's result of which sources state another value.</summary>
/// <param name="Subject">The result with all that is stated about it.</param>
/// <param name="Row">The result.</param>
/// <param name="Field">The field that the statements are about.</param>
/// <param name="Citations">The statements that differ.</param>
internal sealed record DifferingResult(
    CitedRow Subject,
    PartyResult Row,
    string Field,
    IReadOnlyList<Citation> Citations
)
{
    /// <summary>Who states them.</summary>
    public HashSet<string> Sources { get; } = [.. Citations.Select(c => c.SourceId)];
}
