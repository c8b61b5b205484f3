using Graph.Data.Exporting.Popolo;
using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Importing.Popolo;

/// <summary>The names of an object: the one that it shows, and those in the languages that a dataset has.</summary>
internal sealed class ImportedNames
{
    private readonly Dictionary<Language, string> shown = [];
    private readonly List<OtherNameRecord> others = [];

    private ImportedNames(string name) => shown[Language.En] = name;

    public NamesRecord Shown =>
        new()
        {
            En = shown[Language.En],
            Kk = shown.GetValueOrDefault(Language.Kk),
            KkLatn = shown.GetValueOrDefault(Language.KkLatn),
            Ru = shown.GetValueOrDefault(Language.Ru),
        };

    public IReadOnlyList<OtherNameRecord> Others => others;

    public static ImportedNames Of(PopoloObject named, ImportNotes notes)
    {
        var names = new ImportedNames(named.Required("name"));
        foreach (var other in named.List("other_names"))
            names.Add(other, notes);
        return names;
    }

    private void Add(PopoloObject other, ImportNotes notes)
    {
        var (text, tag) = (other.Text("name"), other.Text("lang"));
        if (text is null || Known(tag) is not { } language)
        {
            var reason = tag is null
                ? "no language, which a dataset needs."
                : $"the language `{tag}`, which has no key yet.";
            other.LeaveOut(reason);
            return;
        }
        var note = other.Text("note");
        var (since, until) = (other.Moment("start_date")?.Year, other.Moment("end_date")?.Year);
        other.Finish();
        if (note is null or PopoloNames.Multilingual && since is null && until is null && shown.TryAdd(language, text))
            return;
        if (shown.GetValueOrDefault(language) == text || others.Exists(o => o.Language == language && o.Text == text))
            return;
        others.Add(
            new()
            {
                Language = language,
                Text = text,
                Kind = note == PopoloNames.Former || until is not null ? NameKind.Former : NameKind.Variant,
                SinceYear = since,
                UntilYear = until,
            }
        );
    }

    private static Language? Known(string? tag) =>
        Enum.GetValues<Language>()
            .Where(l => string.Equals(PopoloNames.Tag(l), tag, StringComparison.OrdinalIgnoreCase))
            .Select(l => (Language?)l)
            .FirstOrDefault();
}
