namespace Graph.Tests.Narrowed.Model;

/// <summary>What was said of a note.</summary>
public sealed class Remark
{
    /// <summary>Its number.</summary>
    public required int Id { get; init; }

    /// <summary>Number of the note.</summary>
    public required int NoteId { get; init; }

    /// <summary>Who said it.</summary>
    public required string Tenant { get; init; }

    /// <summary>What was said.</summary>
    public required string Text { get; init; }
}
