using System.Diagnostics;
using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes the rows of a whole dataset that is known to be valid.</summary>
internal static class DatasetRows
{
    /// <summary>All rows but those about the dataset itself; the same files give the same numbers.</summary>
    public static IReadOnlyList<object> From(DatasetContent content)
    {
        var legislature = content.Legislature ?? throw new UnreachableException("A valid dataset has a legislature.");
        var names = new NameRows();
        var citations = new CitationRows();
        var regions = new RegionRows(content, names, citations);
        var parties = new PartyRows(content, names, citations);
        var sources = new SourceRows(content, citations);
        var elections = new ElectionRows(content, legislature.Id, citations);
        var settlements = regions.Settlements().ToList();
        var districts = new DistrictRows(content, legislature.Id, settlements, names, citations);
        List<object> rows =
        [
            Row(legislature, names, citations),
            .. settlements,
            .. regions.Regions(),
            .. regions.Areas(),
            .. parties.Parties(),
            .. parties.Deputies(),
            .. sources.Sources(),
            .. sources.Acts(),
            .. elections.Elections(),
            .. elections.Results(),
            .. elections.ContestsNotHeld(),
            .. districts.All(),
        ];
        var proximities = new ProximityRows([.. rows.OfType<Incarnation>()], [.. rows.OfType<Border>()]);
        return [.. rows, .. proximities.All(), .. new SearchRows(rows).All()];
    }

    private static Legislature Row(LegislatureFile legislature, NameRows names, CitationRows citations) =>
        new()
        {
            Id = legislature.Id,
            Code = legislature.Id,
            Country = legislature.Country,
            UntilYear = legislature.Until?.Year,
            UntilDate = legislature.Until?.Day,
            Names = names.Of(legislature),
            Citations = citations.Of(legislature),
        };
}
