using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Counts, for each election that had districts, of how many of them each fact is known.</summary>
/// <param name="elections">The elections.</param>
internal sealed class CompletenessRows(IEnumerable<ElectionRecord> elections)
{
    private static readonly IReadOnlyList<(CompletenessFact Fact, Func<KnownLife, bool> IsKnown)> Facts =
    [
        (CompletenessFact.District, _ => true),
        (CompletenessFact.Region, l => l.Life.Region is not null),
        (CompletenessFact.Coverage, l => l.Life.Coverage.Count > 0),
        (CompletenessFact.Seat, l => l.Life.Seat is not null),
        (CompletenessFact.Population, l => l.Life.Population is not null),
        (CompletenessFact.Electorate, l => l.Life.Electorate is not null),
        (CompletenessFact.Borders, l => l.Life.Borders.Count > 0),
        (CompletenessFact.CandidatesRegistered, l => l.Contest?.CandidatesRegistered is not null),
        (CompletenessFact.Winner, l => l.Contest?.Winner is not null),
        (CompletenessFact.Party, l => l.Contest?.PartyOfWinner() is not null),
        (CompletenessFact.Percent, l => l.Contest?.PercentOfWinner() is not null),
        (CompletenessFact.Deputy, l => l.Life.Mandates.Count > 0),
    ];

    private readonly List<(ElectionRecord Election, int[] Known)> counted =
    [
        .. elections.Where(e => e.ConstituencySeats > 0).Select(e => (e, new int[Facts.Count])),
    ];

    /// <summary>Counts the lives of a district.</summary>
    public void Add(LifeOrder lives)
    {
        foreach (var (election, known) in counted)
        foreach (var life in lives.InTime.Where(l => VotedIn(lives.DaysOf(l), election)))
            Count(new(life.Record, life.Record.Contests.FirstOrDefault(c => c.Election == election.Id())), known);
    }

    /// <summary>One row for each election and fact, once all districts are counted.</summary>
    public IReadOnlyList<Completeness> Rows(string revision) =>
        [
            .. from each in counted
            from fact in Facts.Index()
            select new Completeness
            {
                DatasetRevision = revision,
                ElectionId = each.Election.Id(),
                Fact = fact.Item.Fact,
                Known = each.Known[fact.Index],
                Existed = each.Election.ConstituencySeats ?? 0,
            },
        ];

    /// <summary>What is missing of an election, in a sentence; null where that is not much.</summary>
    public string? NoteOf(string election) =>
        counted.Find(c => c.Election.Id() == election) is { Known: { } known, Election.ConstituencySeats: { } existed }
            ? Note(existed, known[IndexOf(CompletenessFact.District)], known[IndexOf(CompletenessFact.Winner)])
            : null;

    private static void Count(KnownLife life, int[] known)
    {
        foreach (var (index, (_, isKnown)) in Facts.Index())
            if (isKnown(life))
                known[index]++;
    }

    private static bool VotedIn(Days life, ElectionRecord election)
    {
        var day = election.FirstRound ?? new DateOnly(election.Year, 12, 31);
        return life.First <= day && day < life.End;
    }

    private static int IndexOf(CompletenessFact fact) => Facts.Index().First(f => f.Item.Fact == fact).Index;

    private static string? Note(int existed, int districts, int winners) =>
        (districts < existed, winners < existed) switch
        {
            (true, _) => $"Of the {existed} districts of this election, {Few(districts)} in this dataset.",
            (_, true) => $"All {existed} districts of this election are in this dataset, "
                + $"but the winner is known of {winners} of them.",
            _ => null,
        };

    private static string Few(int known) =>
        known switch
        {
            0 => "none is",
            1 => "1 is",
            _ => $"{known} are",
        };

    /// <summary>A life of a district at an election.</summary>
    private readonly record struct KnownLife(IncarnationRecord Life, ContestRecord? Contest);
}
