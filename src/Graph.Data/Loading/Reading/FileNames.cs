namespace Graph.Data.Loading.Reading;

/// <summary>The files of a dataset, relative to its folder, with slashes on every system.</summary>
internal static class FileNames
{
    public const string Dataset = "dataset.json";
    public const string Legislature = "legislature.json";
    public const string Regions = "regions.json";
    public const string Areas = "areas.json";
    public const string Settlements = "settlements.json";
    public const string Parties = "parties.json";
    public const string Deputies = "deputies.json";
    public const string Elections = "elections.json";
    public const string Acts = "acts.json";
    public const string Sources = "sources.json";

    /// <summary>The folder of the districts' files.</summary>
    public const string DistrictsFolder = "districts";

    /// <summary>Those that every dataset has.</summary>
    public static readonly IReadOnlyList<string> Always =
    [
        Dataset,
        Legislature,
        Regions,
        Areas,
        Settlements,
        Parties,
        Deputies,
        Elections,
        Acts,
        Sources,
    ];

    public static string District(string number) => $"{DistrictsFolder}/{number}.json";

    public static bool IsDistrict(string file) =>
        file.StartsWith($"{DistrictsFolder}/", StringComparison.Ordinal)
        && file.LastIndexOf('/') == DistrictsFolder.Length;

    /// <summary>Name of the definition in the JSON Schema that describes the file.</summary>
    public static string Definition(string file) =>
        IsDistrict(file) ? "districtFile" : $"{Path.GetFileNameWithoutExtension(file)}File";
}
