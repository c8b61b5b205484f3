using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>No ID, and nothing that an ID is made of, is given twice.</summary>
internal static class IdChecks
{
    public static IEnumerable<DatasetError> Find(Outline outline) =>
        [
            .. IdTwice(outline.Regions),
            .. IdTwice(outline.Areas),
            .. IdTwice(outline.Settlements),
            .. IdTwice(outline.Parties),
            .. IdTwice(outline.Deputies),
            .. IdTwice(outline.Acts),
            .. IdTwice(outline.Sources),
            .. Repetitions
                .In(outline.Elections, e => EntityIds.Election(e.Year))
                .Select(e => DatasetErrors.ElectionTwice(e.Again.Place.Key("year"), e.Again.Record.Year, e.First)),
            .. outline.Districts.Where(d => d.Place.File != FileOf(d.Record)).Select(NumberIsNotFile),
        ];

    private static IEnumerable<DatasetError> IdTwice<T>(IEnumerable<Located<T>> records)
        where T : IIdentified =>
        Repetitions
            .In(records, r => r.Id)
            .Select(r => DatasetErrors.IdTwice(r.Again.Place.Key("id"), r.Again.Record.Id, r.First));

    /// <summary>Two districts of one number would need two files of one name.</summary>
    private static DatasetError NumberIsNotFile(Located<DistrictFile> district) =>
        DatasetErrors.NumberIsNotFile(district.Place.Key("number"), district.Record.Number, FileOf(district.Record));

    private static string FileOf(DistrictFile district) => FileNames.District(EntityIds.District(district.Number));
}
