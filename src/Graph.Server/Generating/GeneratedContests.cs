using System.Globalization;

namespace Graph.Server.Generating;

/// <summary>Makes contests with their candidates, and the mandates that are won in them.</summary>
/// <param name="chance">The chance of the dataset.</param>
/// <param name="calendar">Its elections.</param>
/// <param name="names">Names the people.</param>
internal sealed class GeneratedContests(Chance chance, ElectionCalendar calendar, InventedNames names)
{
    private const int Percent = 100;

    /// <summary>Who sat for the district after the election, as those are numbered who ever did; null if nobody knows.</summary>
    public string? Winner(int district, int election) =>
        chance.Is(3, "unknown winner", district, election) ? null : Deputy(district, Holder(district, election));

    /// <summary>All who may have sat for a district, each with the number of the election in which they came.</summary>
    public IEnumerable<(string Id, string Name)> Deputies(int district) =>
        Enumerable
            .Range(0, calendar.Elections)
            .Where(election => Holder(district, election) == election)
            .Select(election => (Deputy(district, election), NameOf(district, election)));

    public object Contest(int district, int election)
    {
        var year = calendar.YearOf(election);
        var voters = 25_000 + chance.Below(40_000, "voters", district, election);
        var cast = voters * (40 + chance.Below(45, "turnout", district, election)) / Percent;
        var share = 34 + chance.Below(60, "share", district, election);
        var winner = Winner(district, election);
        return new
        {
            election = year,
            winner,
            party = winner is null ? null : Party(district, election),
            percent = winner is null ? (int?)null : share,
            registeredVoters = voters,
            votesCast = cast,
            candidates = winner is not null && chance.Is(25, "candidates told", district, election)
                ? Candidates(district, election, winner, cast, share)
                : null,
            citations = Citations(district, election, share),
        };
    }

    /// <summary>The mandate won in an election; null where the winner is not known.</summary>
    public object? Mandate(int district, int election)
    {
        if (Winner(district, election) is not { } deputy)
            return null;
        var leaves = chance.Is(3, "leaves", district, election);
        var until = leaves ? calendar.Resigned(election) : EndOf(election);
        return new
        {
            deputy,
            party = Party(district, election),
            wonIn = calendar.YearOf(election),
            since = calendar.Sworn(election),
            until,
            endReason = leaves ? "RESIGNED"
            : until is null ? null
            : "EXPIRED",
        };
    }

    /// <summary>The day on which the next ones are sworn in, or the district's life ends; null while it lasts.</summary>
    private string? EndOf(int election)
    {
        var next = election + 1;
        if (next == calendar.Elections)
            return null;
        return ElectionCalendar.DivisionOf(next) == ElectionCalendar.DivisionOf(election)
            ? calendar.Sworn(next)
            : calendar.Divided(ElectionCalendar.DivisionOf(next));
    }

    /// <summary>The election in which the winner of this one came: two of five are elected again.</summary>
    private int Holder(int district, int election) =>
        election > 0 && chance.Is(40, "elected again", district, election) ? Holder(district, election - 1) : election;

    private string NameOf(int district, int election) => names.Person("deputy", district, election);

    private string Deputy(int district, int election) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{InventedNames.Slug(NameOf(district, election))}-{district}-{election + 1}"
        );

    private string Party(int district, int election) => chance.One(GeneratedLists.Parties, "party", district, election);

    private IEnumerable<object> Candidates(int district, int election, string winner, int cast, int share)
    {
        yield return new
        {
            deputy = winner,
            party = Party(district, election),
            votes = cast * share / Percent,
            percent = share,
        };
        var rest = Percent - share;
        var name = names.Person("candidate", district, election);
        yield return new
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{InventedNames.Slug(name)}-{district}-c{election + 1}"),
            names = new { en = name },
            party = GeneratedLists.Independent,
            votes = cast * Math.Min(rest, share - 1) / Percent,
            percent = Math.Min(rest, share - 1),
        };
    }

    /// <summary>Now and then the news have another share than the commission.</summary>
    private object[] Citations(int district, int election, int share)
    {
        var results = new { source = Sources.Results(calendar.YearOf(election)) };
        return chance.Is(2, "other share", district, election)
            ?
            [
                results,
                new
                {
                    source = Sources.News,
                    field = "percent",
                    states = $"{share + 1}",
                },
            ]
            : [results];
    }
}
