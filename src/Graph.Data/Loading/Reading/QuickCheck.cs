using System.Text.Json;

namespace Graph.Data.Loading.Reading;

/// <summary>
/// Tells of values that they certainly fit a JSON Schema. Of all others it says nothing: the library decides, which makes a
/// tree of results even of what fits, and tells what is wrong.
/// </summary>
/// <param name="rules">What holds of values that fit, one for each keyword.</param>
internal sealed class QuickCheck(IReadOnlyList<Func<JsonElement, bool>> rules)
{
    /// <summary>Whether a value certainly fits.</summary>
    public bool Fits(JsonElement value)
    {
        for (var rule = 0; rule < rules.Count; rule++)
            if (!rules[rule](value))
                return false;
        return true;
    }
}
