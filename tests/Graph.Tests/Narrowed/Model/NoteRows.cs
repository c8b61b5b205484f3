namespace Graph.Tests.Narrowed.Model;

/// <summary>Three notes of one tenant, two of another.</summary>
internal static class NoteRows
{
    public static IEnumerable<object> All =>
        [
            Note(1, "red", "Apples", isPublished: true),
            Note(2, "red", "Bread", isPublished: false),
            Note(3, "blue", "Cheese", isPublished: true),
            Note(4, "blue", "Dates", isPublished: false),
            Note(5, "red", "Eggs", isPublished: true),
            Remark(1, 1, "blue"),
            Remark(2, 1, "red"),
            Remark(3, 4, "red"),
        ];

    private static Note Note(int id, string tenant, string title, bool isPublished) =>
        new()
        {
            Id = id,
            Tenant = tenant,
            Title = title,
            IsPublished = isPublished,
        };

    private static Remark Remark(int id, int note, string tenant) =>
        new()
        {
            Id = id,
            NoteId = note,
            Tenant = tenant,
            Text = $"Said by {tenant}.",
        };
}
