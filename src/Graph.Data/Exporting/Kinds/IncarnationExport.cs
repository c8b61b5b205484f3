using Graph.Data.Editions;
using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>Lives as records, with all that is part of them.</summary>
internal static class IncarnationExport
{
    public static IncarnationRecord Of(Incarnation life, ExportedRows rows) =>
        new()
        {
            Since = new Moment(life.SinceYear, life.SinceDate),
            Until = Parts.Moment(life.UntilYear, life.UntilDate),
            Region = life.RegionId,
            FormedBy = life.FormedById,
            DissolvedBy = life.DissolvedById,
            Seat = life.SeatId,
            Settlements = BesidesTheSeat(life),
            Situated = life.Situated,
            Mandates = [.. rows.MandatesOf(life.Id).Select(m => MandateExport.Of(m, rows))],
            MandatesCount = life.MandatesCount,
            Population = Parts.Count(life.Population, life.PopulationYear),
            Electorate = Parts.Count(life.Electorate, life.ElectorateYear),
            Coverage = [.. rows.CoverageOf(life.Id).Select(CoverageExport.Of)],
            Borders = [.. rows.BordersOf(life.Id).Select(BorderExport.Of)],
            Contests = [.. rows.ContestsOf(life.Id).Select(c => ContestExport.Of(c, rows))],
            Note = life.Note,
            Citations = Parts.Citations(life.Citations),
        };

    /// <summary>The seat is one of them anyway.</summary>
    private static IReadOnlyList<string> BesidesTheSeat(Incarnation life) =>
        [.. life.Settlements.Select(s => s.Id).Where(id => id != life.SeatId).Order(NaturalOrder.OfTexts)];
}
