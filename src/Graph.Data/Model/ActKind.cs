namespace Graph.Data.Model;

/// <summary>What sort of legal event it is.</summary>
public enum ActKind
{
    /// <summary>The land was divided into districts anew.</summary>
    Redistribution,

    /// <summary>The constitution was amended.</summary>
    ConstitutionalAmendment,

    /// <summary>The Central Election Commission decided.</summary>
    CommissionDecision,

    /// <summary>The people voted on a question.</summary>
    Referendum,

    /// <summary>A new constitution came into force.</summary>
    Constitution,

    /// <summary>A law was adopted or amended.</summary>
    Law,

    /// <summary>The head of state decreed.</summary>
    Decree,
}
