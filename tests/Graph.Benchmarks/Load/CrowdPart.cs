using Graph.Benchmarks.Servers;

namespace Graph.Benchmarks.Load;

/// <summary>As many clients as may be answered at the same time: nobody waits much longer than the others.</summary>
internal sealed class CrowdPart : ILoadPart
{
    private static readonly string[] Operations = ["lives-of-district-12", "map-of-districts"];

    public string Name => "crowd";

    public int Clients => 64;

    public async Task<IReadOnlyList<Line>> PrepareAsync(LoadOptions options, RunningServers servers)
    {
        var lines = new List<Line>();
        foreach (var database in options.Databases)
        {
            var product = await ShippedData.StartAsync(database, ServerSettings.AnswersNotKept, servers);
            foreach (var operation in Operations)
            {
                var target = product.Post(operation);
                await SameAnswers.CheckAsync(target, target);
                lines.Add(
                    new(
                        $"{operation}, {Clients} clients",
                        database,
                        target,
                        "half of them",
                        target,
                        Goal.TailAtMost(10)
                    )
                );
            }
        }
        return lines;
    }
}
