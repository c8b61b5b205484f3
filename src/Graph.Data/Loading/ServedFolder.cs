using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Graph.Data.Loading;

/// <summary>The folder of the dataset that the server loads.</summary>
/// <param name="options">Names it; read when it is first asked for.</param>
/// <param name="environment">Says where a relative path starts.</param>
public sealed class ServedFolder(IOptions<DatasetOptions> options, IHostEnvironment environment)
{
    /// <summary>Its path, whole.</summary>
    public string Path => System.IO.Path.GetFullPath(options.Value.Path, environment.ContentRootPath);

    /// <summary>Whether the settings name it: otherwise a database that holds a dataset is served as it is.</summary>
    public bool IsNamed => options.Value.IsNamed;
}
