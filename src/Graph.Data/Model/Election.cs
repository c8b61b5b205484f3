namespace Graph.Data.Model;

/// <summary>
/// An election of a legislature: of the whole chamber, with or without districts, or of single seats of it.
/// </summary>
public sealed class Election
{
    /// <summary>Stable, readable ID: the year, e.g. `2023`, with more after it where a year had several elections.</summary>
    public required string Id { get; init; }

    /// <summary>Year of the election, e.g. 2023; a year may have several.</summary>
    public required int Year { get; init; }

    /// <summary>
    /// Which of its year's elections it is: those of the whole chamber first, then in order of time. 1 is the one that the
    /// year alone names.
    /// </summary>
    public required int OrdinalInYear { get; init; }

    /// <summary>Whether the whole chamber was elected, or single seats, or a second round had results of its own.</summary>
    public required ElectionKind Kind { get; init; }

    /// <summary>ID of the election to which a by-election or a second round belongs; null if it belongs to none.</summary>
    public string? PartOfId { get; init; }

    /// <summary>
    /// The election to which it belongs: of a by-election, that of the whole chamber; of a second round, the one that it
    /// decides; null if it belongs to none, or where no source says to which.
    /// </summary>
    public Election? PartOf { get; init; }

    /// <summary>The by-elections and second rounds that belong to it and have results of their own.</summary>
    public List<Election> Parts { get; init; } = [];

    /// <summary>ID of the legislature that was elected.</summary>
    public required string LegislatureId { get; init; }

    /// <summary>The legislature that was elected.</summary>
    public Legislature Legislature { get; init; } = null!;

    /// <summary>How votes became seats: in districts, from party lists, or both.</summary>
    public required ElectoralSystem System { get; init; }

    /// <summary>Day of the first round, or of the only one; null where no source says.</summary>
    public DateOnly? FirstRound { get; init; }

    /// <summary>Day of the second round; null where there was none, or where no source says.</summary>
    public DateOnly? SecondRound { get; init; }

    /// <summary>Seats of the whole chamber; null where no source says.</summary>
    public int? Seats { get; init; }

    /// <summary>Seats filled in single-mandate districts, 0 where there were none; null where no source says.</summary>
    public int? ConstituencySeats { get; init; }

    /// <summary>
    /// Those of the seats in districts that were filled in the first round; null where no source says, or where there
    /// were no districts.
    /// </summary>
    public int? FirstRoundSeats { get; init; }

    /// <summary>Seats filled from party lists; null where no source says.</summary>
    public int? ListSeats { get; init; }

    /// <summary>
    /// Seats filled by the Assembly of the People of Kazakhstan rather than by voters; null where no source says.
    /// </summary>
    public int? AssemblySeats { get; init; }

    /// <summary>
    /// Share of the votes that a party list needed to win seats, in per cent; null where no source says.
    /// </summary>
    public double? ThresholdPercent { get; init; }

    /// <summary>People on the electoral roll; null where no source says.</summary>
    public int? RegisteredVoters { get; init; }

    /// <summary>Share of the registered voters who voted, in per cent, e.g. 54.19; null where no source says.</summary>
    public double? TurnoutPercent { get; init; }

    /// <summary>Ballots cast for party lists, invalid ones included; null where no source says.</summary>
    public int? VotesCast { get; init; }

    /// <summary>Invalid ballots for party lists; null where no source says.</summary>
    public int? InvalidVotes { get; init; }

    /// <summary>Valid votes for party lists, those against all included; null where no source says.</summary>
    public int? ListVotes { get; init; }

    /// <summary>Votes against all party lists; null where no source says.</summary>
    public int? AgainstAllVotes { get; init; }

    /// <summary>Candidates nominated in the districts; null where no source says.</summary>
    public int? CandidatesNominated { get; init; }

    /// <summary>Candidates registered in the districts, that is on the ballot; null where no source says.</summary>
    public int? CandidatesRegistered { get; init; }

    /// <summary>
    /// Who was elected to chair the chamber afterwards, in the source's spelling; null where no source says.
    /// </summary>
    public string? Chair { get; init; }

    /// <summary>What a reader should know beyond the fields; null if there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The election in each known district, also in those that did not stand then.</summary>
    public List<Contest> Contests { get; init; } = [];

    /// <summary>What each party won.</summary>
    public List<PartyResult> PartyResults { get; init; } = [];

    /// <summary>
    /// What is missing of its districts here, in one sentence, e.g. `Of the 67 districts of this election, 8 are in this
    /// dataset.`; null where nothing is, or where it had no districts. Lists of what stood then are as incomplete.
    /// </summary>
    public string? CompletenessNote { get; internal set; }

    /// <summary>Of how many of its districts each fact is known here; empty where it had no districts.</summary>
    public List<Completeness> Completeness { get; init; } = [];

    /// <summary>Where these facts stand.</summary>
    public List<Citation> Citations { get; init; } = [];
}
