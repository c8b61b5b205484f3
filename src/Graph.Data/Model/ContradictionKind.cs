namespace Graph.Data.Model;

/// <summary>In which way two statements cannot both be right.</summary>
public enum ContradictionKind
{
    /// <summary>
    /// Both sides state a border, but their directions are not opposite, give or take one of the eight winds.
    /// </summary>
    BorderDirectionsDoNotFace,

    /// <summary>
    /// One side states a border that the other side does not, although the other side's source lists its borders.
    /// </summary>
    BorderStatedByOneSideOnly,

    /// <summary>
    /// A district is said to cover the whole of an area, and another one to cover it at the same time.
    /// </summary>
    AreaClaimedTwice,

    /// <summary>
    /// A source states another value than the one shown. That something stood when the source was written contradicts
    /// no later end, a direction none that is beside it on the compass, the year of a decision not that of its effect,
    /// and what is of another day, or counts something else, contradicts nothing.
    /// </summary>
    ValueDiffersBetweenSources,

    /// <summary>A source states another value by a slip: nobody disagrees about the value itself.</summary>
    MisprintInSource,
}
