using Graph.Benchmarks.Servers;
using Graph.Benchmarks.Yardsticks;

namespace Graph.Benchmarks.Load;

/// <summary>Answers that the server keeps, beside the same bytes from a web server that knows nothing else.</summary>
internal sealed class KeptPart : ILoadPart
{
    /// <summary>A small answer and a large one.</summary>
    private static readonly string[] Operations = ["lives-of-district-12", "map-of-districts"];

    public string Name => "kept";

    public int Clients => 8;

    public async Task<IReadOnlyList<Line>> PrepareAsync(LoadOptions options, RunningServers servers)
    {
        var products = new List<(string Database, ShippedData Server)>();
        foreach (var database in options.Databases)
            products.Add((database, await ShippedData.StartAsync(database, ServerSettings.AnswersKept, servers)));
        var bytes = await BytesAsync(products[0].Server, servers);
        var lines = new List<Line>();
        foreach (var (database, product) in products)
        foreach (var operation in Operations)
            lines.AddRange(await LinesAsync(operation, database, product, new(bytes.Address, operation)));
        return lines;
    }

    private static async Task<IReadOnlyList<Line>> LinesAsync(
        string operation,
        string database,
        ShippedData product,
        Uri bytes
    )
    {
        var post = product.Post(operation);
        var get = product.Get(operation);
        var postedBytes = new Target(bytes, post.Bodies);
        var gotBytes = new Target(bytes);
        await SameAnswers.CheckAsync(post, postedBytes);
        await SameAnswers.CheckAsync(get, gotBytes);
        return
        [
            new($"{operation}, kept, POST", database, post, "static bytes", postedBytes, Goal.SpeedAtLeast(0.8)),
            new($"{operation}, kept, GET", database, get, "static bytes", gotBytes, Goal.SpeedAtLeast(0.9)),
        ];
    }

    private static async Task<ServerProcess> BytesAsync(ShippedData product, RunningServers servers)
    {
        var folder = servers.CreateFolder();
        foreach (var operation in Operations)
            await File.WriteAllBytesAsync(
                Path.Combine(folder, operation),
                (await product.Post(operation).AnswersAsync())[0]
            );
        return await servers.AddAsync(
            ServerProcess.StartOwnAsync(ServedKind.Bytes, $"--{StaticServer.Folder}={folder}")
        );
    }
}
