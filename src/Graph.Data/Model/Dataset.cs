namespace Graph.Data.Model;

/// <summary>What is loaded at this moment: which facts, in which revision, under which licence.</summary>
public sealed class Dataset
{
    /// <summary>Stable ID: the code of the legislature that the dataset is about, e.g. `majilis`, in each revision.</summary>
    public required string Id { get; init; }

    /// <summary>Hash of the dataset's content; it changes whenever a fact does.</summary>
    public required string Revision { get; init; }

    /// <summary>Moment at which this revision was loaded, in UTC.</summary>
    public required DateTimeOffset LoadedAt { get; init; }

    /// <summary>Build of the server that made the rows from the files; it means nothing elsewhere.</summary>
    public required string LoadedBy { get; init; }

    /// <summary>Title of the dataset, in English.</summary>
    public required string Title { get; init; }

    /// <summary>What the dataset holds, and what it does not; null if it does not say.</summary>
    public string? Description { get; init; }

    /// <summary>Day as of which its facts were gathered: what came later is not in it; null if it does not say.</summary>
    public DateOnly? GatheredOn { get; init; }

    /// <summary>Licence under which the dataset may be used, e.g. `CC BY 4.0`; null if it states none.</summary>
    public string? Licence { get; init; }

    /// <summary>Words with which those who use the dataset name its authors; null if none are asked for.</summary>
    public string? Attribution { get; init; }

    /// <summary>After whom the figures of areas are made, and under which licence; null if their file does not say.</summary>
    public string? AreaFiguresAttribution { get; init; }

    /// <summary>After whom the figures of regions are made, and under which licence; null if their file does not say.</summary>
    public string? RegionFiguresAttribution { get; init; }

    /// <summary>How many records of each type are loaded.</summary>
    public List<RecordCount> Counts { get; init; } = [];

    /// <summary>By election and by fact, of how many of the districts that existed then it is known here.</summary>
    public List<Completeness> Completeness { get; init; } = [];

    /// <summary>Statements in it that cannot both be right; each of them is kept.</summary>
    public List<Contradiction> Contradictions { get; init; } = [];
}
