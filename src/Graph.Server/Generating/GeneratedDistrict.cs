using System.Globalization;

namespace Graph.Server.Generating;

/// <summary>Makes the files of districts: every life with its land, borders, contests and mandates.</summary>
/// <param name="size">How large the dataset is.</param>
/// <param name="chance">Its chance.</param>
/// <param name="calendar">Its elections.</param>
/// <param name="contests">Its contests.</param>
internal sealed class GeneratedDistrict(
    DatasetSize size,
    Chance chance,
    ElectionCalendar calendar,
    GeneratedContests contests
)
{
    private readonly GeneratedBorders borders = new(size, chance, calendar);

    /// <summary>The record of a file.</summary>
    public object Of(int district) =>
        new
        {
            number = district,
            names = new { en = $"Electoral district No. {district.ToString(CultureInfo.InvariantCulture)}" },
            incarnations = Enumerable
                .Range(0, calendar.Divisions)
                .Where(division => Stands(chance, calendar, district, division))
                .Select(division => Life(district, division)),
        };

    /// <summary>A few districts are left out for a division; none of the last one, so that each is there.</summary>
    public static bool Stands(Chance chance, ElectionCalendar calendar, int district, int division) =>
        division == calendar.Divisions - 1 || !chance.Is(4, "left out", district, division);

    private object Life(int district, int division)
    {
        var year = calendar.YearOfDivision(division);
        var isLast = division == calendar.Divisions - 1;
        var settlement = DatasetSize.SettlementOf(district);
        return new
        {
            since = calendar.Divided(division),
            until = isLast ? null : calendar.Divided(division + 1),
            region = chance.Is(2, "no region", district) ? null : GeneratedLists.Region(DatasetSize.RegionOf(district)),
            formedBy = GeneratedLists.Act(year),
            dissolvedBy = isLast ? null : GeneratedLists.Act(calendar.YearOfDivision(division + 1)),
            seat = chance.Is(80, "seat", district) ? GeneratedLists.Settlement(settlement) : null,
            population = Population(district, division, year),
            coverage = new[] { Coverage(district, year) },
            borders = borders.Of(district, division),
            contests = calendar.ElectionsOf(division).Select(election => contests.Contest(district, election)),
            mandates = calendar
                .ElectionsOf(division)
                .Select(election => contests.Mandate(district, election))
                .OfType<object>(),
            citations = Sources.Only(Sources.Gazette(year)),
        };
    }

    private object? Population(int district, int division, int year) =>
        chance.Is(70, "population", district, division)
            ? new { value = 40_000 + chance.Below(60_000, "people", district, division), year }
            : null;

    /// <summary>Two districts share an area; now and then both claim all of it, which is a contradiction.</summary>
    private object Coverage(int district, int year) =>
        new
        {
            area = GeneratedLists.Area(DatasetSize.AreaOf(district)),
            partial = !chance.Is(2, "whole", DatasetSize.AreaOf(district)),
            citations = chance.Is(10, "cited land", district) ? Sources.Only(Sources.Gazette(year)) : null,
        };
}
