using System.Globalization;

namespace Graph.Server.Generating;

/// <summary>
/// When the elections of a dataset are, and when the country is divided anew: before every third of them. Each division
/// gives districts a new life.
/// </summary>
/// <param name="elections">How many elections there are.</param>
internal sealed class ElectionCalendar(int elections)
{
    private const int LastYear = 2025;
    private const int YearsBetween = 4;
    private const int ElectionsOfDivision = 3;

    public int Elections => elections;

    public int Divisions => (elections - 1) / ElectionsOfDivision + 1;

    /// <summary>The year of an election, which are numbered from 0.</summary>
    public int YearOf(int election) =>
        LastYear - (elections - 1 - election) * Math.Min(YearsBetween, DatasetSize.MostElections / elections);

    /// <summary>The year of a division, which are numbered from 0; its day is that of <see cref="Divided"/>.</summary>
    public int YearOfDivision(int division) => YearOf(division * ElectionsOfDivision);

    /// <summary>The elections in a division.</summary>
    public IEnumerable<int> ElectionsOf(int division) =>
        Enumerable.Range(division * ElectionsOfDivision, ElectionsOfDivision).Where(election => election < elections);

    public static int DivisionOf(int election) => election / ElectionsOfDivision;

    /// <summary>The first day of the lives that a division forms.</summary>
    public string Divided(int division) => Day(YearOfDivision(division), "02-01");

    public string Held(int election) => Day(YearOf(election), "05-12");

    /// <summary>The first day of the mandates that are won in an election.</summary>
    public string Sworn(int election) => Day(YearOf(election), "06-01");

    /// <summary>A day before all that comes next, on which some leave.</summary>
    public string Resigned(int election) => Day(YearOf(election), "11-30");

    private static string Day(int year, string rest) => string.Create(CultureInfo.InvariantCulture, $"{year}-{rest}");
}
