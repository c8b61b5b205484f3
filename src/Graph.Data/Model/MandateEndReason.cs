namespace Graph.Data.Model;

/// <summary>Why a mandate ended.</summary>
public enum MandateEndReason
{
    /// <summary>Its term, or that of the chamber, was over.</summary>
    Expired,

    /// <summary>The deputy resigned.</summary>
    Resigned,

    /// <summary>The deputy died.</summary>
    Died,

    /// <summary>The deputy was deprived of it, by a court, the chamber or the law.</summary>
    Disqualified,

    /// <summary>Something else, such as a change of party; `endNote` says what.</summary>
    Other,
}
