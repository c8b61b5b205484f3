using System.Text.Json.Nodes;

namespace Graph.Tests.Random;

/// <summary>A key by which rows are grouped.</summary>
/// <param name="Names">The fields that lead to it.</param>
/// <param name="Part">What of the value.</param>
/// <param name="IsDay">Whether the value is a day, whose parts stand in an object.</param>
/// <param name="Read">From a row to the key.</param>
internal sealed record DrawnKey(IReadOnlyList<string> Names, string Part, bool IsDay, Func<object, object?> Read)
{
    public string Path => string.Join('.', Names);

    /// <summary>What clients select to be shown it.</summary>
    public string Selection => Nested(IsDay ? $" {{ {Part.ToLowerInvariant()} }}" : "");

    /// <summary>The key as it stands in <c>by</c>, or in an order.</summary>
    public JsonNode At(string leaf) =>
        Names.Reverse().Aggregate((JsonNode)JsonValue.Create(leaf), (below, name) => new JsonObject { [name] = below });

    public DrawnKey Below(OneModel one) =>
        this with
        {
            Names = [one.Name, .. Names],
            Read = row => Read(one.Read(row)!),
        };

    /// <summary>What an answer shows of it.</summary>
    public JsonNode? In(JsonNode? key)
    {
        var shown = Names.Aggregate(key, (below, name) => below?[name]);
        return IsDay ? shown?[Part.ToLowerInvariant()] : shown;
    }

    private string Nested(string leaf) =>
        string.Join(" { ", Names) + leaf + string.Concat(Enumerable.Repeat(" }", Names.Count - 1));
}
