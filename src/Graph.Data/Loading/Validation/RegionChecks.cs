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
            .. SplitInCircles([.. general.Of<RegionRecord>()]),
        ];

    /// <summary>Each circle once, at the region where a walk from the first region of the file on enters it.</summary>
    private static IEnumerable<DatasetError> SplitInCircles(IReadOnlyCollection<Located<RegionRecord>> regions)
    {
        var byId = regions.DistinctBy(r => r.Record.Id).ToDictionary(r => r.Record.Id, StringComparer.Ordinal);
        var walked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var first in regions)
        {
            var way = new List<string>();
            var region = first;
            while (region is not null && walked.Add(region.Record.Id))
            {
                way.Add(region.Record.Id);
                region = byId.GetValueOrDefault(region.Record.SplitFrom ?? "");
            }
            var circle = region is null ? [] : way.SkipWhile(id => id != region.Record.Id).ToList();
            if (region is not null && circle.Count > 1) // one alone is split from itself
                yield return DatasetErrors.SplitInCircle(region.Place.Key("splitFrom"), circle);
        }
    }
}
