using System.Globalization;
using System.Text;

namespace Graph.Data.Importing;

/// <summary>Makes a dataset's readable IDs of IDs of any form, each another one.</summary>
internal sealed class Slugs
{
    private const int Longest = 90;

    private readonly Dictionary<string, string> made = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The ID for another one; the same each time.</summary>
    /// <param name="id">The other one; what stands before its last slash is its kind, and left out.</param>
    public string Of(string id) => made.TryGetValue(id, out var known) ? known : made[id] = Free(Plain(id));

    /// <summary>An ID that nothing has yet, made of a text.</summary>
    public string New(string text) => Free(Plain(text.Replace('/', '-')));

    private string Free(string slug)
    {
        var free = slug;
        for (var next = 2; !taken.Add(free); next++)
            free = string.Create(CultureInfo.InvariantCulture, $"{slug}-{next}");
        return free;
    }

    private static string Plain(string id)
    {
        var words = new StringBuilder();
        foreach (var letter in id[(id.TrimEnd('/').LastIndexOf('/') + 1)..].Normalize(NormalizationForm.FormD))
            if (char.IsAsciiLetterOrDigit(letter))
                words.Append(char.ToLowerInvariant(letter));
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                words.Append(words.Length > 0 && words[^1] != '-' ? "-" : "");
        var slug = words.ToString(0, Math.Min(words.Length, Longest)).Trim('-');
        return slug.Length > 0 ? slug : "unnamed";
    }
}
