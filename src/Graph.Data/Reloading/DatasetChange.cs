using Graph.Data.Loading;

namespace Graph.Data.Reloading;

/// <summary>Tells those who keep something of what is loaded that something else is loaded now.</summary>
public sealed class DatasetChange
{
    /// <param name="loader">Tells when this process itself has loaded it.</param>
    public DatasetChange(DatasetLoader loader) => loader.Replaced += Tell;

    /// <summary>Happens when this process has loaded something else, or another one may have.</summary>
    public event Action? Happened;

    internal void Tell() => Happened?.Invoke();
}
