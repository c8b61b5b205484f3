namespace Graph.Data.Model;

/// <summary>What a winner can stand for.</summary>
public enum PartyKind
{
    /// <summary>A political party.</summary>
    Party,

    /// <summary>An alliance of parties with one list.</summary>
    Bloc,

    /// <summary>No party: the marker of those who stand for themselves.</summary>
    Independent,
}
