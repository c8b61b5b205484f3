using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Data.Importing.Popolo;

/// <summary>
/// Numbers of districts: an area's `identifier`, or the only number in its name; areas of one number and one name are lives
/// of one district. Any other area gets a number that is free.
/// </summary>
internal sealed partial class DistrictNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> names = [];

    /// <param name="districts">The areas by their IDs.</param>
    /// <param name="notes">Takes which number was given.</param>
    public DistrictNumbers(IReadOnlyList<KeyValuePair<string, PopoloObject>> districts, ImportNotes notes)
    {
        var without = districts.Where(d => !TryTake(d.Key, d.Value)).ToList();
        var next = 1;
        foreach (var (id, area) in without)
        {
            while (names.ContainsKey(next))
                next++;
            var name = area.Text("name") ?? "";
            (names[next], numbers[id]) = (name, next);
            notes.Decided(
                area.Path,
                $"`{name}` has no number of its own. A district is a number here, and so it got {next}; write another into "
                    + "`identifier` if it has one."
            );
        }
    }

    /// <summary>The number of an area's district.</summary>
    public int Of(string area) => numbers[area];

    private bool TryTake(string id, PopoloObject area)
    {
        var name = area.Text("name") ?? "";
        if (Written(area, name) is not { } number || (names.TryGetValue(number, out var taken) && taken != name))
            return false;
        (names[number], numbers[id]) = (name, number);
        return true;
    }

    private static int? Written(PopoloObject area, string name) =>
        Whole(area.Text("identifier")) ?? (Digits.Matches(name) is [var only] ? Whole(only.Value) : null);

    private static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits { get; }
}
