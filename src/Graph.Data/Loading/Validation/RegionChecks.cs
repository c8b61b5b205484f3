namespace Graph.Data.Loading.Validation;

/// <summary>Regions have codes and centres of their own, and come from others.</summary>
internal static class RegionChecks
{
    public static IEnumerable<DatasetError> Find(Outline outline) =>
        [
            .. Repetitions
                .In(outline.Regions, r => r.IsoCode)
                .Select(r => DatasetErrors.IsoCodeTwice(r.Again.Place.Key("isoCode"), r.First)),
            .. Repetitions
                .In(outline.Regions, r => r.Centre)
                .Select(r => DatasetErrors.CentreTwice(r.Again.Place.Key("centre"), r.First)),
            .. outline
                .Regions.Where(r => r.Record.SplitFrom == r.Record.Id)
                .Select(r => DatasetErrors.SplitFromItself(r.Place.Key("splitFrom"))),
        ];
}
