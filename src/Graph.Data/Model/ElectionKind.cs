namespace Graph.Data.Model;

/// <summary>What sort of election it is.</summary>
public enum ElectionKind
{
    /// <summary>The whole chamber was elected.</summary>
    General,

    /// <summary>Single seats were filled that had fallen vacant; `partOf` is the election of the whole chamber.</summary>
    ByElection,

    /// <summary>A second round with results of its own; `partOf` is the election that it decides.</summary>
    SecondRound,
}
