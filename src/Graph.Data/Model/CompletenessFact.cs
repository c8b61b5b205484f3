namespace Graph.Data.Model;

/// <summary>What may be known of a district, or not.</summary>
public enum CompletenessFact
{
    /// <summary>That it was there, and under which number.</summary>
    District,

    /// <summary>The region in which it lay.</summary>
    Region,

    /// <summary>At least one raion, city district or city that it covered.</summary>
    Coverage,

    /// <summary>The town that was its seat.</summary>
    Seat,

    /// <summary>How many people lived in it.</summary>
    Population,

    /// <summary>How many had the right to vote.</summary>
    Electorate,

    /// <summary>At least one border that its own source states.</summary>
    Borders,

    /// <summary>How many candidates were registered.</summary>
    CandidatesRegistered,

    /// <summary>Who won the election in it.</summary>
    Winner,

    /// <summary>For which party the winner stood, or that it was for none.</summary>
    Party,

    /// <summary>The winner's share of the votes.</summary>
    Percent,

    /// <summary>Who represented it after the election.</summary>
    Deputy,
}
