namespace Graph.Data.Model;

/// <summary>What one party won in one nationwide election.</summary>
public sealed class PartyResult
{
    /// <summary>Stable, readable ID: the election and the party, e.g. `2023-amanat`.</summary>
    public required string Id { get; init; }

    /// <summary>ID of the election.</summary>
    public required string ElectionId { get; init; }

    /// <summary>The election.</summary>
    public Election Election { get; init; } = null!;

    /// <summary>ID of the party.</summary>
    public required string PartyId { get; init; }

    /// <summary>The party, bloc or marker *Independent*.</summary>
    public Party Party { get; init; } = null!;

    /// <summary>Who led it in that election, in the source's spelling; null where no source says.</summary>
    public string? Leader { get; init; }

    /// <summary>Seats won in all; null where no source says.</summary>
    public int? Seats { get; init; }

    /// <summary>Seats won in single-mandate districts, in all rounds; null where no source says.</summary>
    public int? ConstituencySeats { get; init; }

    /// <summary>Seats won in single-mandate districts in the first round; null where no source says.</summary>
    public int? FirstRoundSeats { get; init; }

    /// <summary>Seats won from the party list; null where no source says.</summary>
    public int? ListSeats { get; init; }

    /// <summary>Votes for the party list; null where no source says.</summary>
    public int? ListVotes { get; init; }

    /// <summary>The party list's share of the votes, in per cent, e.g. 53.9; null where no source says.</summary>
    public double? ListPercent { get; init; }

    /// <summary>Where these facts stand.</summary>
    public List<Citation> Citations { get; init; } = [];
}
