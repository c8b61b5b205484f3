using System.ComponentModel.DataAnnotations;

namespace Graph.Data.Loading;

/// <summary>Which dataset the server loads: the section `Dataset` of the configuration.</summary>
public sealed class DatasetOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Dataset";

    /// <summary>Path of the dataset's folder; a relative one starts at the server's content root.</summary>
    /// <value>1 to 4,096 characters; the shipped dataset, which lies beside the server's assembly, unless set.</value>
    [Required, StringLength(4096)]
    public string Path { get; init; } = System.IO.Path.Combine(AppContext.BaseDirectory, "dataset", "kz-majilis");

    /// <summary>Whether the server loads the dataset again when its files change.</summary>
    /// <value>False unless set.</value>
    public bool Watch { get; init; }
}
