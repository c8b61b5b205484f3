using Graph.Data.Loading.Kinds;

namespace Graph.Data.Loading.Reading;

/// <summary>The files of a dataset, relative to its folder, with slashes on every system.</summary>
internal static class FileNames
{
    /// <summary>What the dataset is; no kind of records.</summary>
    public const string Dataset = "dataset.json";

    /// <summary>The folder of the districts' files.</summary>
    public const string DistrictsFolder = "districts";

    /// <summary>Those that every dataset has.</summary>
    public static readonly IReadOnlyList<string> Always =
    [
        Dataset,
        .. RecordKinds.All.Select(k => k.File).OfType<string>(),
    ];

    /// <summary>Whether a dataset may have a file of this name.</summary>
    public static bool IsKnown(string file) =>
        Always.Contains(file) || FigureFiles.All.Contains(file) || IsDistrict(file);

    public static string District(string number) => $"{DistrictsFolder}/{number}.json";

    public static bool IsDistrict(string file) =>
        file.StartsWith($"{DistrictsFolder}/", StringComparison.Ordinal)
        && file.LastIndexOf('/') == DistrictsFolder.Length;

    /// <summary>Name of the definition in the JSON Schema that describes the file.</summary>
    public static string Definition(string file) =>
        IsDistrict(file) ? "districtFile"
        : FigureFiles.All.Contains(file) ? "figuresFile"
        : $"{Path.GetFileNameWithoutExtension(file)}File";
}
