using Graph.Data.Loading.Files;

namespace Graph.Data.Importing.Popolo;

/// <summary>The posts of the legislature: each is a life of the district of its area.</summary>
internal sealed class SeatList
{
    private readonly Dictionary<string, PopoloObject> posts;
    private readonly Dictionary<string, string> areas;
    private readonly Dictionary<string, List<Seat>> seats = new(StringComparer.Ordinal);

    public SeatList(PopoloObject file, string? legislature, ImportNotes notes)
    {
        posts = Ids.Unique(file.List("posts"), notes);
        foreach (var (id, post) in posts.Where(p => p.Value.Text("organization_id") != legislature).ToList())
        {
            post.LeaveOut("no place: a post of another organization than the legislature, or of none.");
            posts.Remove(id);
        }
        areas = posts
            .Where(p => p.Value.Text("area_id") is not null)
            .ToDictionary(p => p.Key, p => p.Value.Text("area_id") ?? "");
    }

    /// <summary>IDs of the areas of posts.</summary>
    public IEnumerable<string> Areas => areas.Values;

    /// <summary>The area of a post; null where it has none, or where there is no such post.</summary>
    public string? AreaOf(string? post) => post is null ? null : areas.GetValueOrDefault(post);

    /// <summary>The posts of an area.</summary>
    public IReadOnlyList<Seat> Of(string area) => seats.GetValueOrDefault(area) ?? [];

    /// <summary>Reads the posts.</summary>
    public void Read(PlaceList places, SourceList sources, ImportNotes notes)
    {
        foreach (var (id, post) in posts)
        {
            post.Text("label");
            post.Text("role");
            if (AreaOf(id) is not { } area)
                post.LeaveOut("no place: a post without `area_id`, and a seat of a dataset belongs to a district.");
            else if (!places.Has(area))
                notes.Fault(post.At("area_id"), $"There is no area `{area}`. Correct the ID, or add the area.");
            else
                Add(area, new(post.Path, post.Moment("start_date"), post.Moment("end_date"), sources.Of(post)));
            post.Finish();
        }
    }

    private void Add(string area, Seat seat)
    {
        if (!seats.TryGetValue(area, out var known))
            seats[area] = known = [];
        known.Add(seat);
    }

    /// <summary>A post of an area.</summary>
    /// <param name="Path">Where it stands.</param>
    /// <param name="Since">When it was founded; null where it does not say.</param>
    /// <param name="Until">When it was given up; null while it is there, or where it does not say.</param>
    /// <param name="Citations">Where that was read.</param>
    public sealed record Seat(string Path, Moment? Since, Moment? Until, IReadOnlyList<CitationRecord> Citations);
}
