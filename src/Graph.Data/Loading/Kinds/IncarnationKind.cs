using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Lives of districts, in order of time.</summary>
internal sealed class IncarnationKind() : RecordKind<Life, Incarnation>("incarnation")
{
    protected override void Declare(RecordFacts<Life> lives)
    {
        lives.MadeOf<DistrictFile>(Lives);
        lives.Id(l => l.Id, id => FileNames.District(id.Split('-')[0]));
        lives.Refer<RegionRecord>("region", l => l.Record.Region);
        lives.Refer<ActRecord>("formedBy", l => l.Record.FormedBy);
        lives.Refer<ActRecord>("dissolvedBy", l => l.Record.DissolvedBy);
        lives.Refer<SettlementRecord>("seat", l => l.Record.Seat);
        lives.ReferAll<SettlementRecord>("settlements", l => l.Record.Settlements);
        lives.RowsOf<DistrictFile>(Rows);
    }

    protected override void Declare(RowFacts<Incarnation> lives)
    {
        lives.Id(i => i.Id);
        lives.Opening((i, labels) => $"{labels.Of(i)} since {i.SinceYear}");
        lives.Cited(i => i.Citations, (c, i) => c.IncarnationId = i.Id);
        lives.Until(i => (i.UntilYear, i.UntilDate));
    }

    private static IEnumerable<Located<Life>> Lives(Located<DistrictFile> district) =>
        district
            .Place.Items("incarnations", district.Record.Incarnations)
            .Zip(
                EntityIds.Incarnations(district.Record.Number, [.. district.Record.Incarnations.Select(i => i.Since)]),
                (i, id) => new Located<Life>(new Life(id, district.Record.Number, i.Record, i.Place), i.Place)
            );

    private static IEnumerable<object> Rows(DistrictFile _, RowMaking making)
    {
        Life? predecessor = null;
        foreach (var (index, life) in making.Lives.InTime.Index())
        {
            yield return Row(life, index + 1, predecessor?.Id, making);
            foreach (var row in making.PartsOf(life))
                yield return row;
            predecessor = life;
        }
    }

    private static Incarnation Row(Life life, int ordinal, string? predecessorId, RowMaking making)
    {
        var record = life.Record;
        var days = making.Lives.DaysOf(life);
        return new()
        {
            Id = life.Id,
            Ordinal = ordinal,
            DistrictId = EntityIds.District(life.District),
            RegionId = record.Region,
            SinceYear = record.Since.Year,
            SinceDate = record.Since.Day,
            UntilYear = record.Until?.Year,
            UntilDate = record.Until?.Day,
            FirstDay = days.First,
            EndDay = days.End,
            FormedById = record.FormedBy,
            DissolvedById = record.DissolvedBy,
            PredecessorId = predecessorId,
            SeatId = record.Seat,
            Shape = making.Shapes.OfLife(record),
            Situated = record.Situated,
            MandatesCount = record.MandatesCount,
            Population = record.Population?.Value,
            PopulationYear = record.Population?.Year,
            Electorate = record.Electorate?.Value,
            ElectorateYear = record.Electorate?.Year,
            Note = record.Note,
            Settlements = SettlementsOf(record, making),
            Citations = making.Citations.Of(life),
        };
    }

    /// <summary>The seat is one of them, whether the file repeats it or not.</summary>
    private static List<Settlement> SettlementsOf(IncarnationRecord life, RowMaking making)
    {
        IEnumerable<string> seat = life.Seat is null ? [] : [life.Seat];
        return [.. seat.Concat(life.Settlements).Distinct(StringComparer.Ordinal).Select(making.Settlement)];
    }
}
