namespace Graph.Tests.Docs.Model;

/// <summary>A book of the library.</summary>
public sealed class Book
{
    /// <summary>Number on the spine, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Title as on the title page.</summary>
    public required string Title { get; init; }

    /// <summary>Year in which it first came out.</summary>
    public required int Year { get; init; }

    /// <summary>How many pages it has.</summary>
    public required int Pages { get; init; }

    /// <summary>How it is bound.</summary>
    public Binding Binding { get; init; }

    /// <summary>ID of the author.</summary>
    public required string AuthorId { get; init; }

    /// <summary>Who wrote it.</summary>
    public Author Author { get; init; } = null!;

    /// <summary>When it was lent out.</summary>
    public List<Loan> Loans { get; init; } = [];
}
