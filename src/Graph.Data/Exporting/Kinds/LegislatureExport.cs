using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>The chamber as its file.</summary>
internal static class LegislatureExport
{
    public static LegislatureFile Of(Legislature legislature, string schema) =>
        new()
        {
            Schema = schema,
            Id = legislature.Id,
            Country = legislature.Country,
            Names = Parts.Names(legislature.Names),
            OtherNames = Parts.OtherNames(legislature.Names),
            Until = Parts.Moment(legislature.UntilYear, legislature.UntilDate),
            Citations = Parts.Citations(legislature.Citations),
        };
}
