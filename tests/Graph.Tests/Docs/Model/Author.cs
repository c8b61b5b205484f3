namespace Graph.Tests.Docs.Model;

/// <summary>Someone who wrote books.</summary>
public sealed class Author
{
    /// <summary>Readable ID, e.g. `jane-austen`.</summary>
    public required string Id { get; init; }

    /// <summary>Name as on the title page, e.g. `Jane Austen`.</summary>
    public required string Name { get; init; }

    /// <summary>Year of birth; null where no source says.</summary>
    public int? BornYear { get; init; }

    /// <summary>The author's books that the library has.</summary>
    public List<Book> Books { get; init; } = [];
}
