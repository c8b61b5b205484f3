namespace Graph.Data.Model;

/// <summary>Whether there was a vote in a district.</summary>
public enum ContestStatus
{
    /// <summary>There was a vote.</summary>
    Held,

    /// <summary>The district did not stand at the time; the contest's note says why.</summary>
    DistrictNotStanding,
}
