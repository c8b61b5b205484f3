using Graph.Benchmarks.Servers;
using Graph.Tests;

namespace Graph.Benchmarks.Load;

/// <summary>The example operations over the shipped data, beside an older build of the program where one is given.</summary>
internal sealed class ExamplesPart : ILoadPart
{
    public string Name => "examples";

    public int Clients => 8;

    public async Task<IReadOnlyList<Line>> PrepareAsync(LoadOptions options, RunningServers servers)
    {
        var lines = new List<Line>();
        foreach (var database in options.Databases)
        {
            var settings = ServerSettings.AnswersNotKept;
            var product = await ShippedData.StartAsync(database, settings, servers);
            var before = options.Before is { } folder
                ? await ShippedData.StartAsync(database, settings, servers, folder)
                : null;
            foreach (var operation in ExampleOperation.Names.Append(ShippedData.Typename))
                lines.Add(await LineAsync(operation, database, product.Post(operation), before?.Post(operation)));
        }
        return lines;
    }

    private static async Task<Line> LineAsync(string operation, string database, Target product, Target? before)
    {
        await SameAnswers.CheckAsync(product, product);
        return before is null
            ? Line.Alone(operation, database, product)
            : new(operation, database, product, "before", before, Goal.ShownSpeed);
    }
}
