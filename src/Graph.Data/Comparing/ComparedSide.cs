using Graph.Data.Editions;
using Graph.Data.Loading.Contradictions;
using Graph.Data.Loading.Kinds;
using Graph.Data.Model;
using Graph.Query.Scalars;

namespace Graph.Data.Comparing;

/// <summary>One of the two revisions: its records as they are compared.</summary>
/// <param name="dataset">The revision.</param>
internal sealed class ComparedSide(WholeDataset dataset)
{
    private readonly Labels labels = Labels.OfAll(dataset.Rows);

    private readonly Dictionary<string, Source> sources = dataset
        .Of<Source>()
        .ToDictionary(s => s.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, Contest> contests = dataset
        .Of<Contest>()
        .ToDictionary(c => c.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, Settlement> centres = dataset
        .Of<Settlement>()
        .Where(s => s.CentreOfId is not null)
        .ToDictionary(s => s.CentreOfId ?? "", StringComparer.Ordinal);

    /// <summary>All records of a type.</summary>
    public IEnumerable<ComparedRecord> Of(RecordType type) =>
        type switch
        {
            RecordType.Dataset => [new(dataset.Dataset.Id, dataset.Dataset.Title, null, Values(dataset.Dataset))],
            RecordType.Legislature => Rows<Legislature>(l => l.Id, l => l.Names),
            RecordType.Region => Rows<Region>(r => r.Id, r => r.Names).Select(WithCentre),
            RecordType.Area => Rows<Area>(a => a.Id, a => a.Names),
            RecordType.Settlement => Rows<Settlement>(s => s.Id, s => s.Names),
            RecordType.Party => Rows<Party>(p => p.Id, p => p.Names),
            RecordType.Deputy => Rows<Deputy>(d => d.Id, d => d.Names),
            RecordType.Source => sources.Values.Select(s => new ComparedRecord(s.Id, Label(s), null, Values(s))),
            RecordType.Act => Rows<Act>(a => a.Id),
            RecordType.Election => Rows<Election>(e => e.Id),
            RecordType.PartyResult => Rows<PartyResult>(r => r.Id),
            RecordType.District => Rows<District>(d => d.Id, d => d.Names),
            RecordType.Incarnation => Rows<Incarnation>(i => i.Id, towns: i => i.Settlements),
            RecordType.Coverage => Rows<Coverage>(c => c.Id),
            RecordType.Border => Rows<Border>(b => b.Id),
            RecordType.Contest => Rows<Contest>(c => c.Id),
            RecordType.Candidate => Rows<Candidate>(c => c.Id, c => c.DeputyId is null ? c.Names : []),
            RecordType.Mandate => Rows<Mandate>(m => m.Id),
            _ => dataset.Rows.SelectMany(Citations),
        };

    private IEnumerable<ComparedRecord> Rows<T>(
        Func<T, string> id,
        Func<T, IEnumerable<LocalizedName>>? names = null,
        Func<T, IEnumerable<Settlement>>? towns = null
    )
        where T : class =>
        dataset
            .Of<T>()
            .Select(row => new ComparedRecord(
                id(row),
                Label(row),
                StatedId(row),
                [.. Values(row), .. names?.Invoke(row).Select(Name) ?? [], .. towns?.Invoke(row).Select(Town) ?? []]
            ));

    /// <summary>What sources state about a row.</summary>
    private IEnumerable<ComparedRecord> Citations(object row) =>
        (RecordKinds.OfRow(row)?.Stated(row) ?? []).Select(c => new ComparedRecord(
            c.Key,
            Label(c, row),
            StatedId(row),
            Values(c)
        ));

    private static string? StatedId(object row) =>
        RecordKinds.OfRow(row) is { } kind && kind.Stated(row) is not null ? kind.StatedId(row) : null;

    private List<ComparedValue> Values(object row) =>
        [.. ComparedFields.Of(row.GetType()).Select(field => Value(field, row)).OfType<ComparedValue>()];

    private ComparedValue? Value(ComparedField field, object row)
    {
        if (field.Property.GetValue(row) is not { } value)
            return null;
        var plain = ValueTexts.Of(value);
        if (field.Target is { } target)
            return new(field.Name, "", plain, labels.Of(target, plain));
        var text = field.Year?.GetValue(row) is int year ? $"{plain} ({year})" : plain;
        return new(field.Name, "", value is GeoJson figure ? figure.Text : text, text);
    }

    /// <summary>The settlement knows of which region it is the centre; the schema shows both.</summary>
    private ComparedRecord WithCentre(ComparedRecord region) =>
        centres.TryGetValue(region.Id, out var town)
            ? region with
            {
                Values = [.. region.Values, new("centre", "", town.Id, labels.Of<Settlement>(town.Id))],
            }
            : region;

    private static ComparedValue Name(LocalizedName name) =>
        name.Kind == NameKind.Main
            ? new("names", $"{name.Language}", name.Text, ValueTexts.Of(name))
            : new("names", $"{name.Language} {name.Kind} {name.Text}", ValueTexts.Of(name), ValueTexts.Of(name));

    private ComparedValue Town(Settlement town) => new("settlements", town.Id, "", labels.Of<Settlement>(town.Id));

    private string Label(object row)
    {
        var label = RecordKinds.OfRow(row)?.Cited(row, labels)?.Label ?? "";
        return row is Candidate candidate ? $"{label}, {ContestLabel(candidate.ContestId)}" : label;
    }

    private string ContestLabel(string id) => contests.TryGetValue(id, out var contest) ? Label(contest) : id;

    private string Label(Citation citation, object row)
    {
        var field = citation.Field is { } name ? $", {FieldWords.Of(name)}" : "";
        return $"{Label(sources[citation.SourceId])} on {Label(row)}{field}";
    }

    private static string Label(Source source) => source.ShortName ?? source.Title;
}
