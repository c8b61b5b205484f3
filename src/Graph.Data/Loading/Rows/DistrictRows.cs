using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes the rows of districts and of their lives, in order of numbers and of time.</summary>
internal sealed class DistrictRows(
    DatasetContent content,
    string legislatureId,
    IEnumerable<Settlement> settlements,
    NameRows names,
    CitationRows citations
)
{
    private readonly Dictionary<string, Settlement> settlementById = settlements.ToDictionary(
        s => s.Id,
        StringComparer.Ordinal
    );

    private readonly BorderSides sides = new(content);

    public IEnumerable<object> All()
    {
        foreach (var district in content.Districts.Select(d => d.Record))
        {
            yield return Row(district);
            var lives = district.Incarnations.OrderBy(i => i.Since.Year).ToList();
            var days = Days.OfSuccessive([.. lives.Select(l => (l.Since, l.Until))]);
            for (var index = 0; index < lives.Count; index++)
            {
                var predecessor = index > 0 ? lives[index - 1] : null;
                yield return Row(district.Number, index + 1, lives[index], days[index], predecessor);
                foreach (var row in new LifeRows(district.Number, lives[index], days[index], sides, citations).All())
                    yield return row;
            }
        }
    }

    private District Row(DistrictFile district) =>
        new()
        {
            Id = EntityIds.District(district.Number),
            Number = district.Number,
            LegislatureId = legislatureId,
            Names = names.Of(district),
            Citations = citations.Of(district),
        };

    private Incarnation Row(
        int district,
        int ordinal,
        IncarnationRecord life,
        Days days,
        IncarnationRecord? predecessor
    ) =>
        new()
        {
            Id = EntityIds.Incarnation(district, life.Since),
            Ordinal = ordinal,
            DistrictId = EntityIds.District(district),
            RegionId = life.Region,
            SinceYear = life.Since.Year,
            SinceDate = life.Since.Day,
            UntilYear = life.Until?.Year,
            UntilDate = life.Until?.Day,
            FirstDay = days.First,
            EndDay = days.End,
            FormedById = life.FormedBy,
            DissolvedById = life.DissolvedBy,
            PredecessorId = predecessor is null ? null : EntityIds.Incarnation(district, predecessor.Since),
            SeatId = life.Seat,
            Situated = life.Situated,
            MandatesCount = life.MandatesCount,
            Population = life.Population?.Value,
            PopulationYear = life.Population?.Year,
            Electorate = life.Electorate?.Value,
            ElectorateYear = life.Electorate?.Year,
            Note = life.Note,
            Settlements = SettlementsOf(life),
            Citations = citations.Of(life),
        };

    /// <summary>The seat is one of them, whether the file repeats it or not.</summary>
    private List<Settlement> SettlementsOf(IncarnationRecord life)
    {
        IEnumerable<string> seat = life.Seat is null ? [] : [life.Seat];
        return [.. seat.Concat(life.Settlements).Distinct(StringComparer.Ordinal).Select(s => settlementById[s])];
    }
}
