using Graph.Data.Loading.Figures;
using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes the one row about the dataset itself, of a dataset that is known to be valid.</summary>
internal static class DatasetRow
{
    /// <param name="reading">What was read from its folder.</param>
    /// <param name="loadedAt">When it is loaded.</param>
    /// <param name="loadedBy">The build that makes the rows.</param>
    /// <exception cref="InvalidOperationException">The dataset does not say what it is.</exception>
    public static Dataset From(DatasetReading reading, DateTimeOffset loadedAt, string loadedBy)
    {
        var content = reading.Content;
        var file = content.Dataset ?? throw new InvalidOperationException("A dataset with faults has no rows.");
        return new()
        {
            Id = content.General.Of<LegislatureFile>().Single().Record.Id,
            Revision = reading.Revision,
            LoadedAt = loadedAt,
            LoadedBy = loadedBy,
            Title = file.Title,
            Description = file.Description,
            GatheredOn = file.GatheredOn,
            Licence = file.Licence,
            Attribution = file.Attribution,
            AreaFiguresAttribution = AttributionOf<AreaFigure>(content),
            RegionFiguresAttribution = AttributionOf<RegionFigure>(content),
        };
    }

    private static string? AttributionOf<TFigure>(DatasetContent content)
        where TFigure : Figure => content.General.Of<TFigure>().Select(f => f.Record.Attribution).FirstOrDefault();
}
