using System.ComponentModel.DataAnnotations;

namespace Graph.Data.Loading;

/// <summary>Which dataset the server loads: the section `Dataset` of the configuration.</summary>
public sealed class DatasetOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Dataset";

    private static readonly string Shipped = System.IO.Path.Combine(AppContext.BaseDirectory, "dataset", "kz-majilis");

    /// <summary>Path of the dataset's folder; a relative one starts at the server's content root.</summary>
    /// <value>
    /// 1 to 4,096 characters; unless set, what the database holds already, or else the shipped dataset, which lies beside
    /// the server's assembly.
    /// </value>
    [Required, StringLength(4096)]
    public string Path { get; init; } = Shipped;

    /// <summary>Whether the server loads the dataset again when its files change.</summary>
    /// <value>False unless set.</value>
    public bool Watch { get; init; }

    /// <summary>How many earlier revisions SQLite's files and PostgreSQL keep to be asked.</summary>
    /// <value>0 for none to 100; 5 unless set.</value>
    [Range(0, 100)]
    public int KeptRevisions { get; init; } = 5;

    /// <summary>Whether a folder is named, were it the shipped one.</summary>
    internal bool IsNamed => !ReferenceEquals(Path, Shipped);
}
