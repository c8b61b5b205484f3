using Graph.Benchmarks.Servers;

namespace Graph.Benchmarks.Load;

/// <summary>A part of the load runs: it starts servers, checks their answers, and says what is compared.</summary>
internal interface ILoadPart
{
    /// <summary>As the command line names it.</summary>
    string Name { get; }

    /// <summary>How many clients ask at the same time.</summary>
    int Clients { get; }

    /// <summary>Starts the servers.</summary>
    /// <param name="options">What is wanted.</param>
    /// <param name="servers">Keeps the servers until all has been measured.</param>
    /// <returns>The lines of the table.</returns>
    Task<IReadOnlyList<Line>> PrepareAsync(LoadOptions options, RunningServers servers);
}
