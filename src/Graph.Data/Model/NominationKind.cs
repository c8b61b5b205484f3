namespace Graph.Data.Model;

/// <summary>How a candidate came to stand.</summary>
public enum NominationKind
{
    /// <summary>A party or bloc nominated the candidate.</summary>
    Party,

    /// <summary>The candidate nominated himself or herself.</summary>
    Self,

    /// <summary>A public association or another organization nominated the candidate.</summary>
    PublicAssociation,

    /// <summary>In another way; the candidate's note says how.</summary>
    Other,
}
