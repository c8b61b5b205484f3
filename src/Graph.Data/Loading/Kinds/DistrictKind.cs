using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Districts, each in a file of its own with all that is part of it.</summary>
internal sealed class DistrictKind() : RecordKind<DistrictFile, District>("district")
{
    protected override void Declare(RecordFacts<DistrictFile> districts)
    {
        districts.InFolder(d => d.Number);
        districts.Rows(making =>
            making.LastRecords<DistrictFile>().SelectMany(d => making.PartsOf(d).Prepend(Row(d, making)))
        );
    }

    protected override void Declare(RowFacts<District> districts)
    {
        districts.Id(d => d.Id);
        districts.Names(d => d.Names);
        districts.Label(d => $"No. {d.Number}");
        districts.Search(SearchType.District, d => d.Id.PadLeft(10, '0')); // in order of the numbers
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
