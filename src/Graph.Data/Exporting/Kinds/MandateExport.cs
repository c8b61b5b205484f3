using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>Mandates as records.</summary>
internal static class MandateExport
{
    public static MandateRecord Of(Mandate mandate, ExportedRows rows) =>
        new()
        {
            Deputy = mandate.DeputyId,
            Party = mandate.PartyId,
            WonIn = mandate.WonInId is { } contest ? rows.ElectionOf(contest) : null,
            Since = new Moment(mandate.SinceYear, mandate.SinceDate),
            Until = Parts.Moment(mandate.UntilYear, mandate.UntilDate),
            EndReason = mandate.EndReason,
            EndNote = mandate.EndNote,
            EndedBy = mandate.EndedById,
            Citations = Parts.Citations(mandate.Citations),
        };
}
