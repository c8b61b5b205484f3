using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>Regions have codes and centres of their own, and come from others.</summary>
internal static class RegionChecks
{
    public static IEnumerable<DatasetError> Find(DatasetPart general) =>
        [
            .. Repetitions
                .In(general.Of<RegionRecord>(), r => r.IsoCode)
                .Select(r => DatasetErrors.IsoCodeTwice(r.Again.Place.Key("isoCode"), r.First)),
            .. Repetitions
                .In(general.Of<RegionRecord>(), r => r.Centre)
                .Select(r => DatasetErrors.CentreTwice(r.Again.Place.Key("centre"), r.First)),
            .. general
                .Of<RegionRecord>()
                .Where(r => r.Record.SplitFrom == r.Record.Id)
                .Select(r => DatasetErrors.SplitFromItself(r.Place.Key("splitFrom"))),
            .. Circles
                .In([.. general.Of<RegionRecord>()], r => r.Id, r => r.SplitFrom)
                .Select(c => DatasetErrors.SplitInCircle(c.Entry.Place.Key("splitFrom"), c.Ids)),
        ];
}
