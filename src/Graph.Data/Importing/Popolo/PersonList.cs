using Graph.Data.Loading.Files;

namespace Graph.Data.Importing.Popolo;

/// <summary>The persons: those who sit in the legislature become deputies.</summary>
internal sealed class PersonList(PopoloObject file, ImportNotes notes)
{
    private readonly Dictionary<string, PopoloObject> persons = Ids.Unique(file.List("persons"), notes);
    private readonly Slugs slugs = new();

    public bool Has(string id) => persons.ContainsKey(id);

    /// <summary>The slug of a person.</summary>
    public string Slug(string id) => slugs.Of(id);

    /// <summary>Reads those who hold or held a mandate.</summary>
    /// <param name="members">IDs of those who sit in the legislature.</param>
    /// <param name="sources">Takes the documents.</param>
    public IReadOnlyList<DeputyRecord> Read(IReadOnlySet<string> members, SourceList sources)
    {
        List<DeputyRecord> deputies = [];
        var named = new Dictionary<string, PopoloObject>(StringComparer.Ordinal);
        foreach (var (id, person) in persons)
            if (members.Contains(id))
                deputies.Add(Deputy(id, person, named, sources));
            else
                person.LeaveOut("no place: a person without a membership in the legislature.");
        return deputies;
    }

    private DeputyRecord Deputy(
        string id,
        PopoloObject person,
        Dictionary<string, PopoloObject> named,
        SourceList sources
    )
    {
        var names = ImportedNames.Of(person, notes);
        if (!named.TryAdd(names.Shown.En, person))
            notes.Decided(
                person.At("name"),
                $"`{names.Shown.En}` is also the name at `{named[names.Shown.En].Path}`. Both are kept, as two deputies; "
                    + "make them one if they are the same person."
            );
        var record = new DeputyRecord
        {
            Id = Slug(id),
            Names = names.Shown,
            OtherNames = names.Others,
            Citations = sources.Of(person),
        };
        person.Finish();
        return record;
    }
}
