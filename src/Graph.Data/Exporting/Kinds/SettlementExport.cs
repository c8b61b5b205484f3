using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>Towns and cities as records; of which region one is the centre stands there.</summary>
internal static class SettlementExport
{
    public static SettlementRecord Of(Settlement settlement) =>
        new()
        {
            Id = settlement.Id,
            Region = settlement.RegionId,
            Names = Parts.Names(settlement.Names),
            OtherNames = Parts.OtherNames(settlement.Names),
            Citations = Parts.Citations(settlement.Citations),
        };
}
