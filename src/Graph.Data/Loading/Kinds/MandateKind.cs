using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Who represents which life of a district.</summary>
internal sealed class MandateKind() : RecordKind<MandateRecord, Mandate>("mandate")
{
    protected override void Declare(RecordFacts<MandateRecord> mandates)
    {
        mandates.PartOf<Life>(l => l.Record.Mandates);
        mandates.Refer<DeputyRecord>("deputy", m => m.Deputy);
        mandates.Refer<PartyRecord>("party", m => m.Party);
        mandates.Refer<ActRecord>("endedBy", m => m.EndedBy);
        mandates.RowsOf<Life>(Rows);
    }

    protected override void Declare(RowFacts<Mandate> mandates)
    {
        mandates.Id(m => m.Id);
        mandates.Opening(
            (m, labels) => $"{labels.Of<Deputy>(m.DeputyId)} as deputy of {labels.OfLife(m.IncarnationId)}"
        );
        mandates.Cited(m => m.Citations, (c, m) => c.MandateId = m.Id);
        mandates.Until(m => (m.UntilYear, m.UntilDate));
    }

    /// <remarks>In the order of the file, which the rows of citations are numbered by.</remarks>
    private static IEnumerable<Mandate> Rows(Life life, RowMaking making)
    {
        var inTime = life
            .Record.Mandates.OrderBy(m => m.Since.Year)
            .ThenBy(m => EndOf(m))
            .ThenBy(m => m.Since.FirstDay)
            .ToList();
        var stated = inTime.ConvertAll(m => (m.Since, m.Until));
        // Where several sit at a time, one does not end because the next begins.
        var own =
            life.Record.MandatesCount == 1
                ? Days.OfSuccessive(stated)
                : [.. stated.Select(m => Days.Of(m.Since, m.Until))];
        var stood = making.Lives.DaysOf(life);
        return life.Record.Mandates.Zip(
            EntityIds.Mandates(life.Id, life.Record.Mandates),
            (m, id) => Row(id, life, m, own[inTime.IndexOf(m)].Within(stood, m.Since, m.Until), making)
        );
    }

    private static DateOnly EndOf(MandateRecord mandate) => mandate.Until?.EndDay ?? DateOnly.MaxValue;

    private static Mandate Row(string id, Life life, MandateRecord mandate, Days held, RowMaking making) =>
        new()
        {
            Id = id,
            DeputyId = mandate.Deputy,
            IncarnationId = life.Id,
            PartyId = mandate.Party,
            WonInId = mandate.WonIn is { } election ? EntityIds.Contest(life.District, election) : null,
            SinceYear = mandate.Since.Year,
            SinceDate = mandate.Since.Day,
            UntilYear = mandate.Until?.Year,
            UntilDate = mandate.Until?.Day,
            FirstDay = held.First,
            EndDay = held.End,
            EndReason = mandate.EndReason,
            EndNote = mandate.EndNote,
            EndedById = mandate.EndedBy,
            Citations = making.Citations.Of(mandate),
        };
}
