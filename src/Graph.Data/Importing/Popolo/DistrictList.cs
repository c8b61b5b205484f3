using Graph.Data.Loading.Files;

namespace Graph.Data.Importing.Popolo;

/// <summary>Makes districts of areas, their lives of posts, and their mandates of memberships.</summary>
internal sealed class DistrictList(PlaceList places, SeatList seats, IReadOnlyList<Term> terms, ImportNotes notes)
{
    private readonly ILookup<string, Term> byArea = terms.ToLookup(t => t.Area);

    public IReadOnlyList<DistrictFile> Read(SourceList sources)
    {
        FindOverlaps();
        foreach (var term in terms.Where(t => !places.Has(t.Area)))
            notes.Fault(term.Path, $"There is no area `{term.Area}`. Correct `area_id`, or add the area.");
        var areas = places.Districts.ToList();
        var numbers = new DistrictNumbers(areas, notes);
        return [.. areas.GroupBy(a => numbers.Of(a.Key)).OrderBy(d => d.Key).Select(d => District(d, sources))];
    }

    private DistrictFile District(IGrouping<int, KeyValuePair<string, PopoloObject>> lives, SourceList sources)
    {
        var names = lives.Select(l => ImportedNames.Of(l.Value, notes)).ToList();
        return new()
        {
            Number = lives.Key,
            Names = names[0].Shown,
            OtherNames = names[0].Others,
            Incarnations =
            [
                .. lives.Select(l => Life(l.Key, l.Value, sources)).OfType<IncarnationRecord>().OrderBy(i => i.Since),
            ],
        };
    }

    private IncarnationRecord? Life(string id, PopoloObject area, SourceList sources)
    {
        var posts = seats.Of(id);
        var held = byArea[id].Select(t => t.Mandate).OrderBy(m => m.Since).ToList();
        var region = places.RegionOf(area);
        var citations = sources.Of(area).Concat(posts.SelectMany(p => p.Citations));
        area.Text("identifier");
        area.Finish();
        var since = posts.Select(p => p.Since).Where(s => s is not null).Min();
        if (since is null && held.Count > 0)
        {
            since = held[0].Since;
            notes.Decided(
                area.Path,
                $"No post says when it was formed. It stands since `{since}`, when the first membership began."
            );
        }
        if (since is not { } begun)
        {
            notes.Fault(area.Path, "It is not said when it was formed. Write a post of this area with `start_date`.");
            return null;
        }
        return new()
        {
            Since = begun,
            Until = posts.Count > 0 && posts.All(p => p.Until is not null) ? posts.Max(p => p.Until) : null,
            Region = region,
            Mandates = held,
            MandatesCount = Math.Max(Math.Max(1, posts.Count), AtOnce(id, area, posts.Count)),
            Citations = [.. citations.DistinctBy(c => c.Source)],
        };
    }

    /// <summary>How many held a mandate at the same time, at the most.</summary>
    private int AtOnce(string id, PopoloObject area, int posts)
    {
        var all = byArea[id].ToList();
        var most = all.Select(t => all.Where(o => IsHeldWhenBegins(o, t)).ToList()).MaxBy(o => o.Count) ?? [];
        if (most.Count > Math.Max(1, posts))
            notes.Decided(
                area.Path,
                $"{most.Count} memberships last at the same time: {string.Join(", ", most.Select(t => $"`{t.Path}`"))}. The "
                    + $"district is taken to elect {most.Count}; correct the days if it does not."
            );
        return most.Count;
    }

    private static bool IsHeldWhenBegins(Term other, Term term) =>
        !term.Mandate.Since.IsBefore(other.Mandate.Since)
        && (other.Mandate.Until is not { } until || term.Mandate.Since.IsBefore(until));

    /// <summary>Nobody holds two mandates at once.</summary>
    private void FindOverlaps()
    {
        foreach (var held in terms.GroupBy(t => t.Person))
        {
            var inOrder = held.OrderBy(t => t.Mandate.Since).ToList();
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
                if (earlier.Mandate.Period().ReachesInto(later.Mandate.Period()))
                    notes.Fault(
                        later.Path,
                        $"It begins (`{later.Mandate.Since}`) while the membership of the same person at `{earlier.Path}` lasts"
                            + (
                                earlier.Mandate.Until is { } until
                                    ? $", until `{until}`. "
                                    : ", which has no `end_date`. "
                            )
                            + "Correct the days, or make them one."
                    );
        }
    }
}
