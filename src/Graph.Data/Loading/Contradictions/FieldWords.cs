using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Graph.Data.Loading.Contradictions;

/// <summary>What sentences call the fields of records.</summary>
internal static partial class FieldWords
{
    /// <summary>Those whose names, taken apart, would read badly.</summary>
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["sinceYear"] = "beginning",
        ["sinceDate"] = "beginning",
        ["untilYear"] = "end",
        ["untilDate"] = "end",
        ["mergedYear"] = "year of the merger",
        ["mergedOn"] = "day of the merger",
        ["decidedOn"] = "day of the decision",
        ["inEffectOn"] = "first day in effect",
        ["firstRound"] = "day of the vote",
        ["secondRound"] = "day of the second round",
        ["firstRoundSeats"] = "seats won in the first round",
        ["seats"] = "seats in all",
        ["listSeats"] = "seats from lists",
        ["constituencySeats"] = "seats from districts",
        ["turnoutPercent"] = "turnout in per cent",
        ["thresholdPercent"] = "threshold in per cent",
        ["listPercent"] = "share of the list votes in per cent",
        ["percent"] = "the winner's share in per cent",
        ["listVotes"] = "votes for lists",
        ["againstAllVotes"] = "votes against all",
        ["isoCode"] = "ISO code",
        ["kato"] = "KATO code",
        ["situated"] = "where it lies",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words for a field, e.g. <c>candidates nominated</c>.</summary>
    public static string Of(string field) =>
        Words.GetValueOrDefault(field) ?? Humps.Replace(field, h => $" {h.Value.ToLowerInvariant()}");

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Humps { get; }
}
