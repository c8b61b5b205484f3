using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Reading;

/// <summary>
/// What the files say: all that is about no district in particular, and the districts, which are read one after the other
/// whenever they are asked for. Those of a small dataset are kept.
/// </summary>
internal sealed class DatasetContent
{
    private readonly FileParser parser;
    private readonly Dictionary<string, DatasetPart> kept = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> files;

    private DatasetContent(FileParser parser, IReadOnlyList<string> districtFiles)
    {
        this.parser = parser;
        DistrictFiles = [.. districtFiles.OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
        Dataset = parser.Parse<DatasetFile>(FileNames.Dataset);
        General = DatasetPart.General(parser);
        files = new(() => [.. FileNames.Always, .. DistrictFiles]);
    }

    /// <summary>What the dataset is; null if its file cannot be understood.</summary>
    public DatasetFile? Dataset { get; }

    /// <summary>All records that are about no district in particular.</summary>
    public DatasetPart General { get; }

    /// <summary>Names of the districts' files in order of the numbers, whether they can be understood or not.</summary>
    public IReadOnlyList<string> DistrictFiles { get; }

    /// <summary>Reads what is about no district in particular.</summary>
    public static DatasetContent Read(FileParser parser, IReadOnlyList<string> districtFiles) =>
        new(parser, districtFiles);

    /// <summary>The districts in order of their numbers.</summary>
    /// <exception cref="DatasetException">A file that was read before has changed.</exception>
    public IEnumerable<DatasetPart> Districts() => DistrictFiles.Select(District);

    /// <summary>Whether a file is missing or cannot be understood, as far as it was read: what is not found may stand in it.</summary>
    public bool IsUnread(string file) => !parser.HasParsed(file) && files.Value.Contains(file);

    private DatasetPart District(string file)
    {
        if (kept.TryGetValue(file, out var known))
            return known;
        var district = DatasetPart.OfDistrict(parser, file);
        if (parser.ReadsLittle)
            kept.Add(file, district);
        return district;
    }
}
