using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Districts, each in a file of its own with all that is part of it.</summary>
internal sealed class DistrictKind() : RecordKind<DistrictFile, District>("district")
{
    /// <summary>What sentences call the district of an ID.</summary>
    public static string LabelOf(string id) => $"No. {id}";

    /// <summary>What districts are put in ordinal order by, which is the order of the numbers then.</summary>
    public static string OrderOf(string id) => id.PadLeft(10, '0');

    protected override void Declare(RecordFacts<DistrictFile> districts)
    {
        districts.InFolder();
        districts.RowsOf<DistrictFile>((d, making) => [Row(d, making)]);
    }

    protected override void Declare(RowFacts<District> districts)
    {
        districts.Id(d => d.Id);
        districts.Names(d => d.Names);
        districts.Label(d => LabelOf(d.Id));
        districts.Search(SearchType.District, d => OrderOf(d.Id));
        districts.Cited(d => d.Citations, (c, d) => c.DistrictId = d.Id);
    }

    private static District Row(DistrictFile district, RowMaking making) =>
        new()
        {
            Id = EntityIds.District(district.Number),
            Number = district.Number,
            LegislatureId = making.LegislatureId,
            Names = making.Names.Of(district),
            Citations = making.Citations.Of(district),
        };
}
