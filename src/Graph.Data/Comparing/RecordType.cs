namespace Graph.Data.Comparing;

/// <summary>The types of what is compared, in the order in which differences are listed; objects have these names, too.</summary>
public enum RecordType
{
    /// <summary>What the dataset is, and how it may be used.</summary>
    Dataset,

    /// <summary>The chamber.</summary>
    Legislature,

    /// <summary>A region, or a city with a region's standing.</summary>
    Region,

    /// <summary>A raion, a city district or a city.</summary>
    Area,

    /// <summary>A town or city.</summary>
    Settlement,

    /// <summary>A party, a bloc, or the marker for independents.</summary>
    Party,

    /// <summary>A person who has held a mandate.</summary>
    Deputy,

    /// <summary>A document.</summary>
    Source,

    /// <summary>A legal event.</summary>
    Act,

    /// <summary>An election.</summary>
    Election,

    /// <summary>What a party won in an election.</summary>
    PartyResult,

    /// <summary>A district.</summary>
    District,

    /// <summary>One life of a district.</summary>
    Incarnation,

    /// <summary>An area that a life covers.</summary>
    Coverage,

    /// <summary>A border as one side states it.</summary>
    Border,

    /// <summary>One election in one district.</summary>
    Contest,

    /// <summary>A person who stood in a contest.</summary>
    Candidate,

    /// <summary>A mandate of a deputy.</summary>
    Mandate,

    /// <summary>What a source states about one of the others, where both revisions have that one.</summary>
    Citation,
}
