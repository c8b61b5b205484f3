using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>No ID, and nothing that an ID is made of, is given twice.</summary>
internal static class IdChecks
{
    public static IEnumerable<DatasetError> Find(DatasetPart part) =>
        part.DistrictFile is null
            ? RecordKinds.General.SelectMany(k => k.IdsTwice(part))
            : part.Of<DistrictFile>().Where(d => d.Place.File != FileOf(d.Record)).Select(NumberIsNotFile);

    /// <summary>Two districts of one number would need two files of one name.</summary>
    private static DatasetError NumberIsNotFile(Located<DistrictFile> district) =>
        DatasetErrors.NumberIsNotFile(district.Place.Key("number"), district.Record.Number, FileOf(district.Record));

    private static string FileOf(DistrictFile district) => FileNames.District(EntityIds.District(district.Number));
}
