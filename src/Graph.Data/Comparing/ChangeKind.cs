namespace Graph.Data.Comparing;

/// <summary>What became of a record between two revisions of a dataset.</summary>
public enum ChangeKind
{
    /// <summary>Only the later revision has it.</summary>
    Added,

    /// <summary>Only the earlier revision has it.</summary>
    Removed,

    /// <summary>Both have it, with another value in one field.</summary>
    Changed,
}
