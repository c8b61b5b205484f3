using Graph.Data.Model;
using Graph.Data.Revisions;
using Graph.Data.Shapes;
using Microsoft.EntityFrameworkCore;

namespace Graph.Server.Places;

/// <summary>The figures of the areas of those datasets that were asked for last: read once for each.</summary>
internal sealed class KnownPlaces
{
    /// <summary>What is loaded, and earlier revisions that are asked for besides.</summary>
    private const int Most = 3;

    private volatile IReadOnlyList<Known> known = [];

    /// <summary>The figures of the dataset that an operation reads, whichever that is.</summary>
    /// <param name="database">What the operation reads.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<PlaceIndex> OfAsync(DbContext database, CancellationToken cancellation)
    {
        var loaded = await database.Set<Dataset>().Select(DatasetIdentity.Content).SingleOrDefaultAsync(cancellation);
        if (known.FirstOrDefault(each => each.Dataset == loaded) is { } last)
            return last.Places;
        var shapes = await database
            .Set<Area>()
            .Where(a => a.Shape != null)
            .Select(a => new { a.Id, a.Shape })
            .ToListAsync(cancellation);
        var places = new PlaceIndex([
            .. from area in shapes where area.Shape is not null select KeyValuePair.Create(area.Id, area.Shape),
        ]);
        known = [new(loaded, places), .. known.Take(Most - 1)];
        return places;
    }

    private sealed record Known(string? Dataset, PlaceIndex Places);
}
