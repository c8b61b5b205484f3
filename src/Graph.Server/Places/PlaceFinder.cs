using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Graph.Server.Places;

/// <summary>Finds what lies at a point: its area by the figures in memory, its district by what the database says of the area.</summary>
internal sealed class PlaceFinder
{
    private readonly KnownPlaces places = new();

    /// <summary>The ID of the area; null at sea, abroad, or where no area has a figure.</summary>
    /// <param name="database">Where the figures are.</param>
    /// <param name="arguments">Latitude, longitude, and whatever else.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<object?> AreaAsync(
        DbContext database,
        IReadOnlyList<object?> arguments,
        CancellationToken cancellation
    )
    {
        if (arguments is not [double latitude, double longitude, ..])
            throw new ArgumentException("The arguments do not begin with a point.", nameof(arguments));
        var index = await places.OfAsync(database, cancellation);
        return index.At(latitude, longitude);
    }

    /// <summary>
    /// The ID of the life of a district that covers the whole area; null where none does, and where another one covers the
    /// area, too: then it depends on the part, which no figure shows.
    /// </summary>
    /// <param name="database">Where the figures and the districts are.</param>
    /// <param name="arguments">Latitude, longitude, the day and the legislature.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<object?> IncarnationAsync(
        DbContext database,
        IReadOnlyList<object?> arguments,
        CancellationToken cancellation
    )
    {
        if (arguments is not [double, double, DateOnly day, string legislature])
            throw new ArgumentException("The arguments are not those of `incarnationAt`.", nameof(arguments));
        if (await AreaAsync(database, arguments, cancellation) is not string area)
            return null;
        var coverage = await database
            .Set<Coverage>()
            .Where(c => c.AreaId == area && c.Incarnation.District.Legislature.Code == legislature)
            .Where(c => c.Incarnation.FirstDay <= day && day < c.Incarnation.EndDay)
            .Select(c => new { c.IncarnationId, c.Partial })
            .ToListAsync(cancellation);
        return coverage is [{ Partial: false } only] ? only.IncarnationId : null;
    }
}
