namespace Graph.Data.Model;

/// <summary>What a search can find; of equally good finds, those of an earlier type come first.</summary>
public enum SearchType
{
    /// <summary>Districts.</summary>
    District,

    /// <summary>Deputies.</summary>
    Deputy,

    /// <summary>Regions.</summary>
    Region,

    /// <summary>Settlements.</summary>
    Settlement,

    /// <summary>Parties.</summary>
    Party,

    /// <summary>Candidates who have never held a mandate; others are found as deputies.</summary>
    Candidate,
}
