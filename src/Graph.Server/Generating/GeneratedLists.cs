using System.Globalization;

namespace Graph.Server.Generating;

/// <summary>Makes the records of all files but those of the districts, and the IDs that districts call them by.</summary>
internal sealed class GeneratedLists(
    DatasetSize size,
    ElectionCalendar calendar,
    GeneratedContests contests,
    InventedNames names
)
{
    public const string Independent = "independent";

    public static readonly IReadOnlyList<string> Parties =
    [
        "anglers",
        "growers",
        "millers",
        "pilots",
        "weavers",
        Independent,
    ];

    public static string Region(int number) => Id("region", number);

    public static string Area(int number) => Id("area", number);

    public static string Settlement(int number) => Id("town", number);

    public static string Act(int year) => Id("division", year);

    public object Dataset() =>
        new
        {
            title = $"{Number(size.Districts)} invented districts and {Number(size.Elections)} elections",
            description = $"Made by chance, from the seed {Number(size.Seed)}. Nothing in it is real.",
            gatheredOn = "2025-12-31",
            licence = "CC0 1.0",
        };

    public static object Legislature() =>
        new
        {
            id = "majilis", // as the example operations ask for
            country = "ZZ",
            names = new { en = "Diet" },
            citations = Sources.Only(Sources.News),
        };

    /// <summary>The files with a list, each with its records.</summary>
    public IEnumerable<(string Key, IEnumerable<object> Records)> All() =>
        [
            ("sources", SourceRecords()),
            ("regions", Enumerable.Range(1, size.Regions).Select(RegionRecord)),
            ("areas", Enumerable.Range(1, size.Areas).Select(AreaRecord)),
            ("settlements", Enumerable.Range(1, size.Settlements).Select(SettlementRecord)),
            ("acts", Enumerable.Range(0, calendar.Divisions).Select(ActRecord)),
            ("parties", Parties.Select(PartyRecord)),
            ("deputies", Enumerable.Range(1, size.Districts).SelectMany(DeputyRecords)),
            ("elections", Enumerable.Range(0, size.Elections).Select(ElectionRecord)),
        ];

    private IEnumerable<object> SourceRecords() =>
        [
            new
            {
                id = Sources.News,
                title = "Laketia News",
                shortName = "the News",
            },
            .. Enumerable
                .Range(0, calendar.Divisions)
                .Select(calendar.YearOfDivision)
                .Select(year => new { id = Sources.Gazette(year), title = $"Division of {Number(year)}" }),
            .. Enumerable
                .Range(0, size.Elections)
                .Select(calendar.YearOf)
                .Select(year => new
                {
                    id = Sources.Results(year),
                    title = $"Results of {Number(year)}",
                    shortName = "the commission",
                }),
        ];

    private object RegionRecord(int number) =>
        new
        {
            id = Region(number),
            kind = "REGION",
            names = new { en = $"{names.Town("region", number)} Region" },
            isoCode = number < 100 ? $"ZZ-{number.ToString("00", CultureInfo.InvariantCulture)}" : null,
            centre = Settlement(DatasetSize.SettlementOf((number - 1) * 100 + 1)),
        };

    private object AreaRecord(int number) =>
        new
        {
            id = Area(number),
            kind = "DISTRICT",
            region = Region(DatasetSize.RegionOfArea(number)),
            names = new { en = $"{names.Town("area", number)} Area" },
        };

    private object SettlementRecord(int number) =>
        new
        {
            id = Settlement(number),
            region = Region(DatasetSize.RegionOfSettlement(number)),
            names = new { en = names.Town("town", number) },
        };

    private object ActRecord(int division) =>
        new
        {
            id = Act(calendar.YearOfDivision(division)),
            kind = "REDISTRIBUTION",
            title = $"Divides the country into {Number(size.Districts)} districts",
            inEffect = calendar.Divided(division),
            citations = Sources.Only(Sources.Gazette(calendar.YearOfDivision(division))),
        };

    private static object PartyRecord(string id) =>
        new
        {
            id,
            kind = id == Independent ? "INDEPENDENT" : "PARTY",
            names = new { en = string.Concat(id[..1].ToUpperInvariant(), id.AsSpan(1)) },
        };

    private IEnumerable<object> DeputyRecords(int district) =>
        contests.Deputies(district).Select(deputy => new { id = deputy.Id, names = new { en = deputy.Name } });

    private object ElectionRecord(int election) =>
        new
        {
            year = calendar.YearOf(election),
            system = "MAJORITARIAN",
            firstRound = calendar.Held(election),
            seats = size.Districts,
            constituencySeats = size.Districts,
            citations = Sources.Only(Sources.Results(calendar.YearOf(election))),
        };

    private static string Id(string kind, int number) => $"{kind}-{Number(number)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
