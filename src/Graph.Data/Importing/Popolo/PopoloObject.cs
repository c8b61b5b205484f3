using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Graph.Data.Loading.Files;

namespace Graph.Data.Importing.Popolo;

/// <summary>An object of the file: knows where it stands, and which of its keys nobody has asked for.</summary>
internal sealed partial class PopoloObject(JsonElement value, string path, ImportNotes notes)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>JSON path of the object.</summary>
    public string Path => path;

    /// <summary>JSON path of a key.</summary>
    public string At(string key) => $"{path}.{key}";

    /// <summary>The same path for all items of the lists in it.</summary>
    public string Everywhere(string key) => Index.Replace(At(key), "[*]");

    /// <summary>A text without spaces around it; null where it is missing, null or empty.</summary>
    public string? Text(string key)
    {
        asked.Add(key);
        if (!value.TryGetProperty(key, out var found) || found.ValueKind == JsonValueKind.Null)
            return null;
        if (found.ValueKind == JsonValueKind.Number)
            return found.GetRawText();
        if (found.ValueKind == JsonValueKind.String)
            return found.GetString()?.Trim() is { Length: > 0 } text ? text : null;
        notes.Fault(At(key), "A text belongs here. Write one, or leave out the key.");
        return null;
    }

    /// <summary>A text that must be there; empty where it is not, which is a fault.</summary>
    public string Required(string key)
    {
        if (Text(key) is { } text)
            return text;
        if (!value.TryGetProperty(key, out var found) || found.ValueKind is JsonValueKind.Null or JsonValueKind.String)
            notes.Fault(At(key), $"`{key}` is missing. Write it.");
        return "";
    }

    /// <summary>A day, or a year where only that is known; null where nothing stands, or what is no date.</summary>
    public Moment? Moment(string key)
    {
        if (Text(key) is not { } text)
            return null;
        if (Day(text) is { } day)
            return new(day.Year, day);
        if (Reduced.Match(text) is { Success: true } reduced)
        {
            if (reduced.Groups["month"].Success)
                notes.Decided(
                    At(key),
                    $"`{text}` names a month. A dataset has days and years alone: the year is kept."
                );
            return new(int.Parse(reduced.Groups["year"].Value, CultureInfo.InvariantCulture), null);
        }
        notes.Fault(At(key), $"`{text}` is no date. Write it like `2012-03-31`, `2012-03` or `2012`.");
        return null;
    }

    /// <summary>The objects of a list; none where it is missing.</summary>
    public IReadOnlyList<PopoloObject> List(string key)
    {
        asked.Add(key);
        if (!value.TryGetProperty(key, out var found) || found.ValueKind == JsonValueKind.Null)
            return [];
        if (
            found.ValueKind == JsonValueKind.Array
            && found.EnumerateArray().All(i => i.ValueKind == JsonValueKind.Object)
        )
            return [.. found.EnumerateArray().Select((item, i) => new PopoloObject(item, $"{path}.{key}[{i}]", notes))];
        notes.Fault(At(key), "A list of objects belongs here. Write one, or leave out the key.");
        return [];
    }

    /// <summary>Counts the keys that nobody has asked for: they have no place.</summary>
    public void Finish()
    {
        foreach (var key in value.EnumerateObject().Where(k => k.Value.ValueKind != JsonValueKind.Null))
            if (!asked.Contains(key.Name))
                notes.Unplaced(Everywhere(key.Name));
    }

    /// <summary>Says that the keys of an object that is itself left out are not to be told one by one.</summary>
    public void LeaveOut(string reason) => notes.Unplaced(Index.Replace(path, "[*]"), reason);

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text.Split('T')[0], "O", CultureInfo.InvariantCulture, default, out var day)
            ? day
            : null;

    [GeneratedRegex(@"\A(?<year>[1-9][0-9]{3})(-(?<month>0[1-9]|1[0-2]))?\z")]
    private static partial Regex Reduced { get; }

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Index { get; }
}
