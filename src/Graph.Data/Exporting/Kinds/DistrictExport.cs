using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>Districts as files, with all their lives.</summary>
internal static class DistrictExport
{
    public static DistrictFile Of(District district, string schema, ExportedRows rows) =>
        new()
        {
            Schema = schema,
            Number = district.Number,
            Names = Parts.Names(district.Names),
            OtherNames = Parts.OtherNames(district.Names),
            Citations = Parts.Citations(district.Citations),
            Incarnations = [.. rows.LivesOf(district.Id).Select(i => IncarnationExport.Of(i, rows))],
        };
}
