namespace Graph.Data.Model;

/// <summary>A person who stood in a contest, and what came of it.</summary>
public sealed class Candidate
{
    /// <summary>Stable, readable ID: the contest and the person, e.g. `12-2023-daniar-qasqaraurov`.</summary>
    public required string Id { get; init; }

    /// <summary>ID of the contest.</summary>
    public required string ContestId { get; init; }

    /// <summary>The contest.</summary>
    public Contest Contest { get; init; } = null!;

    /// <summary>ID of the deputy who the candidate is; null if the candidate has never held a mandate.</summary>
    public string? DeputyId { get; init; }

    /// <summary>The deputy who the candidate is; null if the candidate has never held a mandate.</summary>
    public Deputy? Deputy { get; init; }

    /// <summary>ID of the party for which the candidate stood; null where no source says.</summary>
    public string? PartyId { get; init; }

    /// <summary>
    /// The party, bloc or marker *Independent* for which the candidate stood; null where no source says.
    /// </summary>
    public Party? Party { get; init; }

    /// <summary>How the candidate came to stand; null where no source says.</summary>
    public NominationKind? Nomination { get; init; }

    /// <summary>
    /// Who nominated the candidate, in the source's own words, e.g. a public association; null where no source says.
    /// </summary>
    public string? NominatedBy { get; init; }

    /// <summary>Votes for the candidate; null where no source says.</summary>
    public int? Votes { get; init; }

    /// <summary>The candidate's share of the votes, in per cent, e.g. 46.7; null where no source says.</summary>
    public double? Percent { get; init; }

    /// <summary>Whether the candidate won the contest; null where no source names the winner.</summary>
    public bool? IsWinner { get; init; }

    /// <summary>
    /// Place among the contest's candidates as lists show them: the most votes first, then the largest share, and last
    /// those of whom neither is known.
    /// </summary>
    public int Ordinal { get; init; }

    /// <summary>What a reader should know beyond the fields; null if there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The candidate's name in several languages, one row for each; those of the deputy, if there is one.</summary>
    public List<LocalizedName> Names { get; init; } = [];

    /// <summary>Where these facts stand.</summary>
    public List<Citation> Citations { get; init; } = [];
}
