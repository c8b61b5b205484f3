using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>What lives cover, as records.</summary>
internal static class CoverageExport
{
    public static CoverageRecord Of(Coverage coverage) =>
        new()
        {
            Area = coverage.AreaId,
            Partial = coverage.Partial,
            Citations = Parts.Citations(coverage.Citations),
        };
}
