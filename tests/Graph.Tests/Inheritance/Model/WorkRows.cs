namespace Graph.Tests.Inheritance.Model;

/// <summary>Two songs on an album, one on none, and a book.</summary>
internal static class WorkRows
{
    public static IEnumerable<object> All =>
        [
            new Artist { Id = 1, Name = "Ada" },
            new Artist { Id = 2, Name = "Bob" },
            new Artist { Id = 3, Name = "Cid" },
            new Album
            {
                Id = 1,
                Title = "Dawn",
                ArtistId = 1,
                Label = "Sun",
                Medium = "vinyl",
            },
            Song(2, "Early", artist: 1, length: 120, album: 1),
            Song(3, "First", artist: 1, length: 90, album: 1),
            Song(4, "Gone", artist: 2, length: 200, album: null),
            new Book
            {
                Id = 5,
                Title = "How",
                ArtistId = 2,
                Pages = 300,
                EarlierId = 4,
            },
            Review(1, work: 2, stars: 5, other: 5),
            Review(2, work: 5, stars: 2, other: null),
            Review(3, work: 1, stars: 4, other: 4),
        ];

    private static Song Song(int id, string title, int artist, int length, int? album) =>
        new()
        {
            Id = id,
            Title = title,
            ArtistId = artist,
            Label = album is null ? null : "Sun",
            Length = length,
            AlbumId = album,
        };

    private static Review Review(int id, int work, int stars, int? other) =>
        new()
        {
            Id = id,
            WorkId = work,
            Stars = stars,
            OtherId = other,
        };
}
