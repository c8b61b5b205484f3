using Graph.Benchmarks.Servers;

namespace Graph.Benchmarks.Load;

/// <summary>The peers' model of several sizes, beside SQL by hand over the same rows.</summary>
internal sealed class PeersPart : ILoadPart
{
    /// <summary>With more districts than this, rows in memory are not what they are meant for.</summary>
    private const int MostInMemory = 1_000;

    public string Name => "peers";

    public int Clients => 8;

    public async Task<IReadOnlyList<Line>> PrepareAsync(LoadOptions options, RunningServers servers)
    {
        var lines = new List<Line>();
        foreach (var database in options.Databases)
        {
            var models = new List<PeerModel>();
            foreach (var districts in options.Districts.Order())
                if (database != MeasuredDatabases.InMemory || districts <= MostInMemory)
                    models.Add(await PeerModel.StartAsync(database, districts, servers));
            foreach (var model in models)
                lines.AddRange(await model.LinesAsync());
            foreach (var (small, large) in models.Zip(models.Skip(1)))
                lines.AddRange(await large.GrowthAsync(small));
        }
        return lines;
    }
}
