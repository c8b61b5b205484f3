using Graph.Data.Exporting.Popolo;
using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Importing.Popolo;

/// <summary>The organizations: one is the legislature, some are parties, all others have no place.</summary>
internal sealed class OrganizationList
{
    private readonly Dictionary<string, PopoloObject> organizations;
    private readonly Dictionary<string, string> classes;
    private readonly Slugs slugs = new();

    public OrganizationList(PopoloObject file, PopoloImportOptions options, ImportNotes notes)
    {
        organizations = Ids.Unique(file.List("organizations"), notes);
        classes = organizations.ToDictionary(o => o.Key, o => o.Value.Text("classification") ?? "");
        LegislatureId = Find(options, notes);
    }

    /// <summary>ID of the legislature in the file; null where it is not known which it is, which is a fault.</summary>
    public string? LegislatureId { get; }

    public PopoloObject? Legislature => LegislatureId is { } id ? organizations[id] : null;

    public bool Has(string id) => organizations.ContainsKey(id);

    /// <summary>Whether it is what EveryPolitician writes where no party is known.</summary>
    public bool IsUnknown(string id) => organizations[id].Text("name") is "unknown" or "Unknown";

    /// <summary>The slug of a party.</summary>
    public string Slug(string id) => slugs.Of(id);

    /// <summary>The parties: what is called so, and on whose behalf somebody sits.</summary>
    public IReadOnlyList<PartyRecord> Parties(IReadOnlySet<string> used, SourceList sources, ImportNotes notes)
    {
        List<PartyRecord> parties = [];
        foreach (var (id, organization) in organizations.Where(o => o.Key != LegislatureId))
            if (IsUnknown(id))
                organization.LeaveOut("no place: it stands for parties that are not known.");
            else if (used.Contains(id) || IsParty(classes[id]))
                parties.Add(Party(id, organization, sources, notes));
            else
                organization.LeaveOut($"the class `{classes[id]}`, which is neither the legislature nor a party.");
        return parties;
    }

    private PartyRecord Party(string id, PopoloObject party, SourceList sources, ImportNotes notes)
    {
        var names = ImportedNames.Of(party, notes);
        var record = new PartyRecord
        {
            Id = Slug(id),
            Kind = Kind(classes[id], names.Shown.En),
            Names = names.Shown,
            OtherNames = names.Others,
            Abbreviation = party.Text("abbreviation"),
            Citations = sources.Of(party),
        };
        party.Finish();
        return record;
    }

    private string? Find(PopoloImportOptions options, ImportNotes notes)
    {
        if (options.Legislature is { } named && organizations.ContainsKey(named))
            return named;
        var found = classes.Where(c => c.Value is PopoloTerms.Legislature or "chamber").Select(c => c.Key).ToList();
        if (options.Legislature is null && found is [var only])
            return only;
        notes.Fault(
            "$.organizations",
            options.Legislature is { } wrong
                    ? $"There is no organization `{wrong}`. Name another one with `--legislature`."
                : found is [] ? "No organization is of the class `legislature`. Name it by its ID with `--legislature`."
                : $"Several organizations are legislatures: {string.Join(", ", found.Select(f => $"`{f}`"))}. "
                    + "Name one with `--legislature`."
        );
        return null;
    }

    private static bool IsParty(string classification) =>
        classification
            is "party"
                or "political party"
                or "bloc"
                or "alliance"
                or "coalition"
                or "independent"
                or "faction";

    private static PartyKind Kind(string classification, string name) =>
        classification is "bloc" or "alliance" or "coalition" ? PartyKind.Bloc
        : classification == "independent" || name is "Independent" or "Independents" ? PartyKind.Independent
        : PartyKind.Party;
}
