using System.Collections.Frozen;
using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Reading;

/// <summary>Reads a dataset's folder into records.</summary>
internal static class DatasetReader
{
    public static async Task<DatasetReading> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var folder = await DatasetFolder.ReadAsync(path, cancellationToken);
        var parser = new FileParser(folder.Files);
        var content = Parse(parser, folder.DistrictNames);
        return new DatasetReading(content, Revision.Of(folder.Files), [.. folder.Errors, .. parser.Errors]);
    }

    private static DatasetContent Parse(FileParser parser, IReadOnlyList<string> districtFiles)
    {
        var content = new DatasetContent
        {
            Dataset = parser.Parse<DatasetFile>(FileNames.Dataset),
            Legislature = parser.Parse<LegislatureFile>(FileNames.Legislature),
            Regions = parser.Parse<RegionsFile>(FileNames.Regions)?.Regions ?? [],
            Areas = parser.Parse<AreasFile>(FileNames.Areas)?.Areas ?? [],
            Settlements = parser.Parse<SettlementsFile>(FileNames.Settlements)?.Settlements ?? [],
            Parties = parser.Parse<PartiesFile>(FileNames.Parties)?.Parties ?? [],
            Deputies = parser.Parse<DeputiesFile>(FileNames.Deputies)?.Deputies ?? [],
            Elections = parser.Parse<ElectionsFile>(FileNames.Elections)?.Elections ?? [],
            Acts = parser.Parse<ActsFile>(FileNames.Acts)?.Acts ?? [],
            Sources = parser.Parse<SourcesFile>(FileNames.Sources)?.Sources ?? [],
            Districts = ParseDistricts(parser, districtFiles).OrderBy(d => d.Record.Number).ToList(),
        };
        var unread = FileNames.Always.Concat(districtFiles).Where(f => !parser.HasParsed(f));
        return content with { UnreadFiles = unread.ToFrozenSet(StringComparer.Ordinal) };
    }

    private static IEnumerable<Located<DistrictFile>> ParseDistricts(FileParser parser, IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            if (parser.Parse<DistrictFile>(file) is { } district)
                yield return new Located<DistrictFile>(district, Place.Whole(file));
        }
    }
}
