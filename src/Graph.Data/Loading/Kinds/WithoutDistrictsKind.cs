using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Why elections left the districts out; each becomes one contest for each known district.</summary>
internal sealed class WithoutDistrictsKind() : RecordKind<WithoutDistrictsRecord>("reason")
{
    protected override void Declare(RecordFacts<WithoutDistrictsRecord> reasons)
    {
        reasons.PartOf<ElectionRecord>(election =>
            election.Record.WithoutDistricts is { } reason
                ? [new Located<WithoutDistrictsRecord>(reason, election.Place.Key("withoutDistricts"))]
                : []
        );
        reasons.RowsOf<DistrictFile>(Rows);
    }

    private static IEnumerable<Contest> Rows(DistrictFile district, RowMaking making) =>
        from election in making.Records<ElectionRecord>()
        let reason = election.WithoutDistricts
        where reason is not null
        select Row(election.Id(), reason, district.Number, making);

    private static Contest Row(string election, WithoutDistrictsRecord reason, int district, RowMaking making)
    {
        var own = reason.Districts.FirstOrDefault(d => d.District == district);
        return new()
        {
            Id = EntityIds.Contest(district, election),
            ElectionId = election,
            DistrictId = EntityIds.District(district),
            Status = ContestStatus.DistrictNotStanding,
            Note = own?.Note ?? reason.Note,
            Citations = making.Citations.Of(own ?? (ICited)reason),
        };
    }
}
