using Graph.Data.Model;

namespace Graph.Data.Exporting.Popolo;

/// <summary>The words for classes of organizations, areas and events, on which Popolo leaves it to its users to agree.</summary>
internal static class PopoloTerms
{
    public const string Legislature = "legislature";
    public const string District = "electoral district";
    public const string Country = "country";
    public const string Deputy = "deputy";

    public static string Of(Enum kind) =>
        kind switch
        {
            PartyKind.Party => "party",
            PartyKind.Bloc => "bloc",
            PartyKind.Independent => "independent",
            RegionKind.Region => "region",
            RegionKind.Capital => "capital",
            RegionKind.CityOfRepublicanSignificance => "city of republican significance",
            AreaKind.District => "raion",
            AreaKind.CityDistrict => "city district",
            AreaKind.City => "city",
            ElectionKind.General => "general election",
            ElectionKind.ByElection => "by-election",
            _ => "second round",
        };
}
