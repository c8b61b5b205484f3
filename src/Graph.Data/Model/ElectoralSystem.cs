namespace Graph.Data.Model;

/// <summary>How votes become seats.</summary>
public enum ElectoralSystem
{
    /// <summary>Every seat is won in a district.</summary>
    Majoritarian,

    /// <summary>Some seats are won in districts, the others from party lists.</summary>
    Mixed,

    /// <summary>Every seat is won from a party list, in one nationwide constituency.</summary>
    PartyList,
}
