namespace Graph.Tests.Docs.Model;

/// <summary>What stands in the library.</summary>
internal static class LibraryRows
{
    public static IEnumerable<object> All =>
        [
            Author("jane-austen", "Jane Austen", 1775),
            Author("leo-tolstoy", "Leo Tolstoy", 1828),
            Author("thomas-malory", "Thomas Malory", null),
            Book(1, "Pride and Prejudice", 1813, 432, "jane-austen"),
            Book(2, "Emma", 1815, 474, "jane-austen"),
            Book(3, "War and Peace", 1869, 1225, "leo-tolstoy"),
            Book(4, "Anna Karenina", 1878, 864, "leo-tolstoy"),
            Book(5, "The Death of Ivan Ilyich", 1886, 86, "leo-tolstoy"),
            Book(6, "Le Morte d'Arthur", 1485, 938, "thomas-malory"),
            Loan(3, new DateOnly(2024, 1, 8), new DateOnly(2024, 4, 2)),
            Loan(4, new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 20)),
            Loan(3, new DateOnly(2024, 5, 6), null),
        ];

    private static Author Author(string id, string name, int? bornYear) =>
        new()
        {
            Id = id,
            Name = name,
            BornYear = bornYear,
        };

    private static Book Book(int number, string title, int year, int pages, string authorId) =>
        new()
        {
            Number = number,
            Title = title,
            Year = year,
            Pages = pages,
            AuthorId = authorId,
        };

    private static Loan Loan(int bookNumber, DateOnly lentDate, DateOnly? returnedDate) =>
        new()
        {
            BookNumber = bookNumber,
            LentDate = lentDate,
            ReturnedDate = returnedDate,
        };
}
