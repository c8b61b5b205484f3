using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Kinds;

/// <summary>What pages of districts say of elections that left them out; the contest of that district is made of it.</summary>
internal sealed class WithoutDistrictKind() : RecordKind<WithoutDistrictRecord>("reason")
{
    protected override void Declare(RecordFacts<WithoutDistrictRecord> reasons) =>
        reasons.PartOf<WithoutDistrictsRecord>("districts", r => r.Districts);
}
