using Graph.Data.Model;

namespace Graph.Data.Exporting.Rows;

/// <summary>Finds the names of things.</summary>
/// <param name="names">All names.</param>
internal sealed class ExportedNames(IReadOnlyList<LocalizedName> names)
{
    private readonly ILookup<string?, LocalizedName> legislatures = names.ToLookup(n => n.LegislatureId);
    private readonly ILookup<string?, LocalizedName> districts = names.ToLookup(n => n.DistrictId);
    private readonly ILookup<string?, LocalizedName> regions = names.ToLookup(n => n.RegionId);
    private readonly ILookup<string?, LocalizedName> areas = names.ToLookup(n => n.AreaId);
    private readonly ILookup<string?, LocalizedName> deputies = names.ToLookup(n => n.DeputyId);
    private readonly ILookup<string?, LocalizedName> parties = names.ToLookup(n => n.PartyId);

    public IEnumerable<LocalizedName> Of(Legislature legislature) => legislatures[legislature.Id];

    public IEnumerable<LocalizedName> Of(District district) => districts[district.Id];

    public IEnumerable<LocalizedName> Of(Region region) => regions[region.Id];

    public IEnumerable<LocalizedName> Of(Area area) => areas[area.Id];

    public IEnumerable<LocalizedName> Of(Deputy deputy) => deputies[deputy.Id];

    public IEnumerable<LocalizedName> Of(Party party) => parties[party.Id];

    /// <summary>The one shown in English, which everything has.</summary>
    public static string English(IEnumerable<LocalizedName> of) => Shown(of, Language.En) ?? "";

    /// <summary>The one shown in a language; null where no source gives it.</summary>
    public static string? Shown(IEnumerable<LocalizedName> of, Language language) =>
        of.FirstOrDefault(n => n.Language == language && n.Kind == NameKind.Main)?.Text;
}
