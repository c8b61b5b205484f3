namespace Graph.Data.Model;

/// <summary>One election in one district: who won it, or that the district did not stand then.</summary>
public sealed class Contest
{
    /// <summary>Stable, readable ID: the district's number and the election's ID, e.g. `12-2023`.</summary>
    public required string Id { get; init; }

    /// <summary>ID of the election of which this is a part.</summary>
    public required string ElectionId { get; init; }

    /// <summary>The election of which this is a part.</summary>
    public Election Election { get; init; } = null!;

    /// <summary>ID of the district.</summary>
    public required string DistrictId { get; init; }

    /// <summary>The district, also where it did not stand at the time.</summary>
    public District District { get; init; } = null!;

    /// <summary>ID of the life of the district that voted; null where the district did not stand.</summary>
    public string? IncarnationId { get; init; }

    /// <summary>The life of the district that voted; null where the district did not stand.</summary>
    public Incarnation? Incarnation { get; init; }

    /// <summary>Whether there was a vote here.</summary>
    public required ContestStatus Status { get; init; }

    /// <summary>Why there was no vote here, or what else a reader should know; null if there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>ID of the deputy who won; null where there was no vote, or where no source names the winner.</summary>
    public string? WinnerId { get; init; }

    /// <summary>The deputy who won; null where there was no vote, or where no source names the winner.</summary>
    public Deputy? Winner { get; init; }

    /// <summary>ID of the party for which the winner stood; null where no source says.</summary>
    public string? PartyId { get; init; }

    /// <summary>
    /// The party, bloc or marker *Independent* for which the winner stood; null where no source says.
    /// </summary>
    public Party? Party { get; init; }

    /// <summary>The winner's share of the votes, in per cent, e.g. 46.7; null where no source says.</summary>
    public double? Percent { get; init; }

    /// <summary>Round in which the winner was elected, 1 or 2; null where no source says.</summary>
    public int? Round { get; init; }

    /// <summary>Candidates nominated here; null where no source says.</summary>
    public int? CandidatesNominated { get; init; }

    /// <summary>Candidates registered here, that is on the ballot; null where no source says.</summary>
    public int? CandidatesRegistered { get; init; }

    /// <summary>People on the district's electoral roll; null where no source says.</summary>
    public int? RegisteredVoters { get; init; }

    /// <summary>Share of the registered voters who voted, in per cent, e.g. 54.21; null where no source says.</summary>
    public double? TurnoutPercent { get; init; }

    /// <summary>Ballots cast, invalid ones included; null where no source says.</summary>
    public int? VotesCast { get; init; }

    /// <summary>Invalid ballots; null where no source says.</summary>
    public int? InvalidVotes { get; init; }

    /// <summary>Votes against all candidates; null where no source says.</summary>
    public int? AgainstAllVotes { get; init; }

    /// <summary>
    /// Those who stood, as far as sources name them, the most votes first; `candidatesRegistered` says how many there were.
    /// </summary>
    public List<Candidate> Candidates { get; init; } = [];

    /// <summary>The mandates won in it.</summary>
    public List<Mandate> Mandates { get; init; } = [];

    /// <summary>Where these facts stand.</summary>
    public List<Citation> Citations { get; init; } = [];
}
