using Graph.Data.Exporting.Popolo;
using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Importing.Popolo;

/// <summary>The areas: regions, parts of regions, and those that elect somebody, which are districts.</summary>
internal sealed class PlaceList
{
    private readonly Dictionary<string, PopoloObject> areas;
    private readonly Dictionary<string, string> classes;
    private readonly HashSet<string> districts;
    private readonly Slugs slugs = new();

    /// <param name="file">The file.</param>
    /// <param name="elected">IDs of the areas that memberships and posts name.</param>
    /// <param name="notes">Takes what is wrong.</param>
    public PlaceList(PopoloObject file, IReadOnlySet<string> elected, ImportNotes notes)
    {
        areas = Ids.Unique(file.List("areas"), notes);
        classes = areas.ToDictionary(a => a.Key, a => a.Value.Text("classification") ?? "");
        districts = [.. areas.Keys.Where(id => elected.Contains(id) || classes[id] == PopoloTerms.District)];
    }

    /// <summary>The areas that are districts, in the order of the file.</summary>
    public IEnumerable<KeyValuePair<string, PopoloObject>> Districts => areas.Where(a => districts.Contains(a.Key));

    public bool Has(string id) => areas.ContainsKey(id);

    /// <summary>The slug of the region in which a place lies; null where it lies in none that is known.</summary>
    public string? RegionOf(PopoloObject place) =>
        place.Text("parent_id") is { } id && areas.ContainsKey(id) && RegionKindOf(id) is not null
            ? slugs.Of(id)
            : null;

    /// <summary>The code of a country that an area stands for; null where it stands for none.</summary>
    public string? Country(string? id) =>
        id is not null && areas.TryGetValue(id, out var area) && area.Text("identifier") is { Length: 2 } code
            ? code.ToUpperInvariant()
            : null;

    /// <summary>Reads those that are no districts.</summary>
    public (IReadOnlyList<RegionRecord> Regions, IReadOnlyList<AreaRecord> Areas) Read(
        SourceList sources,
        ImportNotes notes
    )
    {
        List<RegionRecord> regions = [];
        List<AreaRecord> parts = [];
        foreach (var (id, area) in areas.Where(a => !districts.Contains(a.Key)))
            if (RegionKindOf(id) is { } region)
                regions.Add(Region(id, region, area, sources, notes));
            else if (AreaKindOf(classes[id]) is { } kind && RegionOf(area) is { } parent)
                parts.Add(Part(id, kind, parent, area, sources, notes));
            else if (classes[id] != PopoloTerms.Country)
                area.LeaveOut($"no place: an area of the class `{classes[id]}` that elects nobody.");
        return (regions, parts);
    }

    private RegionRecord Region(string id, RegionKind kind, PopoloObject area, SourceList sources, ImportNotes notes)
    {
        var names = ImportedNames.Of(area, notes);
        var codes = Codes(area);
        area.Text("parent_id");
        var record = new RegionRecord
        {
            Id = slugs.Of(id),
            Kind = kind,
            Names = names.Shown,
            OtherNames = names.Others,
            IsoCode = codes.GetValueOrDefault("ISO 3166-2"),
            Kato = codes.GetValueOrDefault("KATO"),
            Citations = sources.Of(area),
        };
        area.Finish();
        return record;
    }

    private AreaRecord Part(
        string id,
        AreaKind kind,
        string region,
        PopoloObject area,
        SourceList sources,
        ImportNotes notes
    )
    {
        var names = ImportedNames.Of(area, notes);
        var record = new AreaRecord
        {
            Id = slugs.Of(id),
            Kind = kind,
            Region = region,
            Names = names.Shown,
            OtherNames = names.Others,
            Kato = Codes(area).GetValueOrDefault("KATO"),
            Citations = sources.Of(area),
        };
        area.Finish();
        return record;
    }

    /// <summary>The codes that the dataset has a key for; the others are counted as left out.</summary>
    private static Dictionary<string, string> Codes(PopoloObject area)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in area.List("identifiers"))
            if (code.Text("scheme") is "ISO 3166-2" or "KATO" && code.Text("identifier") is { } text)
                codes[code.Text("scheme") ?? ""] = text;
            else
                code.LeaveOut("no place in a dataset.");
        return codes;
    }

    private RegionKind? RegionKindOf(string id) =>
        classes[id] switch
        {
            "region" or "state" or "province" => RegionKind.Region,
            "capital" => RegionKind.Capital,
            "city of republican significance" => RegionKind.CityOfRepublicanSignificance,
            _ => null,
        };

    private static AreaKind? AreaKindOf(string classification) =>
        classification switch
        {
            "raion" => AreaKind.District,
            "city district" => AreaKind.CityDistrict,
            "city" => AreaKind.City,
            _ => null,
        };
}
