namespace Graph.Tests.Docs.Model;

/// <summary>A time for which a book was lent out.</summary>
public sealed class Loan
{
    /// <summary>Number of the book.</summary>
    public required int BookNumber { get; init; }

    /// <summary>The book.</summary>
    public Book Book { get; init; } = null!;

    /// <summary>Day on which it was handed out.</summary>
    public required DateOnly LentDate { get; init; }

    /// <summary>Day on which it came back; null while it is out.</summary>
    public DateOnly? ReturnedDate { get; init; }
}
