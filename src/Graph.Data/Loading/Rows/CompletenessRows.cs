using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Counts, for each election that had districts, of how many of them each fact is known.</summary>
internal static class CompletenessRows
{
    private static readonly IReadOnlyList<(CompletenessFact Fact, Func<KnownLife, bool> IsKnown)> Facts =
    [
        (CompletenessFact.District, _ => true),
        (CompletenessFact.Region, l => l.Life.RegionId is not null),
        (CompletenessFact.Coverage, l => l.HasCoverage),
        (CompletenessFact.Seat, l => l.Life.SeatId is not null),
        (CompletenessFact.Population, l => l.Life.Population is not null),
        (CompletenessFact.Electorate, l => l.Life.Electorate is not null),
        (CompletenessFact.Borders, l => l.HasBorders),
        (CompletenessFact.CandidatesRegistered, l => l.Contest?.CandidatesRegistered is not null),
        (CompletenessFact.Winner, l => l.Contest?.WinnerId is not null),
        (CompletenessFact.Party, l => l.Contest?.PartyId is not null),
        (CompletenessFact.Percent, l => l.Contest?.Percent is not null),
        (CompletenessFact.Deputy, l => l.HasDeputy),
    ];

    /// <summary>One row for each election and fact; it writes the elections' notes, too.</summary>
    public static IReadOnlyList<Completeness> From(IReadOnlyList<object> rows, string revision)
    {
        var coverage = rows.OfType<Coverage>().Select(c => c.IncarnationId).ToHashSet();
        var borders = rows.OfType<Border>().Select(b => b.FromId).ToHashSet();
        var mandates = rows.OfType<Mandate>().Select(m => m.IncarnationId).ToHashSet();
        var contests = rows.OfType<Contest>().ToLookup(c => (c.IncarnationId, c.ElectionId));
        return
        [
            .. from election in rows.OfType<Election>()
            where election.ConstituencySeats > 0
            let lives = rows.OfType<Incarnation>().Where(l => VotedIn(l, election))
            let known = lives.Select(l => new KnownLife(
                l,
                contests[(l.Id, election.Id)].FirstOrDefault(),
                coverage.Contains(l.Id),
                borders.Contains(l.Id),
                mandates.Contains(l.Id)
            ))
            from row in Of(election, [.. known], revision)
            select row,
        ];
    }

    private static List<Completeness> Of(Election election, List<KnownLife> lives, string revision)
    {
        List<Completeness> counted =
        [
            .. Facts.Select(f => new Completeness
            {
                DatasetRevision = revision,
                ElectionId = election.Id,
                Fact = f.Fact,
                Known = lives.Count(f.IsKnown),
                Existed = election.ConstituencySeats ?? 0,
            }),
        ];
        election.CompletenessNote = Note(counted);
        return counted;
    }

    private static bool VotedIn(Incarnation life, Election election)
    {
        var day = election.FirstRound ?? new DateOnly(election.Year, 12, 31);
        return life.FirstDay <= day && day < life.EndDay;
    }

    private static string? Note(List<Completeness> counted)
    {
        var districts = counted.Single(c => c.Fact == CompletenessFact.District);
        var winners = counted.Single(c => c.Fact == CompletenessFact.Winner);
        return (districts.Known < districts.Existed, winners.Known < winners.Existed) switch
        {
            (true, _) =>
                $"Of the {districts.Existed} districts of this election, {Few(districts.Known)} in this dataset.",
            (_, true) => $"All {districts.Existed} districts of this election are in this dataset, "
                + $"but the winner is known of {winners.Known} of them.",
            _ => null,
        };
    }

    private static string Few(int known) =>
        known switch
        {
            0 => "none is",
            1 => "1 is",
            _ => $"{known} are",
        };

    /// <summary>A life of a district at an election, with what is told about it elsewhere.</summary>
    private sealed record KnownLife(
        Incarnation Life,
        Contest? Contest,
        bool HasCoverage,
        bool HasBorders,
        bool HasDeputy
    );
}
