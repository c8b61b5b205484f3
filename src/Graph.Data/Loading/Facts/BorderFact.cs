using Graph.Data.Loading.Contradictions;
using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Loading.Facts;

/// <summary>What is kept of a border that a life states.</summary>
/// <param name="To">ID of the other life.</param>
/// <param name="Direction">Where that lies.</param>
/// <param name="IsQuestioned">Whether a source states another direction.</param>
internal readonly record struct BorderFact(string To, Compass? Direction, bool IsQuestioned)
{
    public static BorderFact Of(BorderRecord border) =>
        new(
            border.To,
            border.Direction,
            border.Citations.Any(c => c.Field == BorderDirections.Field && c.States is not null)
        );
}
