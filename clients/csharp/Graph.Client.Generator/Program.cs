namespace Graph.Client.Generator;

/// <summary>The command: reads files, and writes the code or says why it cannot.</summary>
internal static class Program
{
    private const string Usage =
        "Usage: Graph.Client.Generator <schema.graphql> <folder for the code> <namespace> <operation.graphql>...";

    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is not [var schema, var folder, var @namespace, .. var operations])
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }
        try
        {
            var sources = operations.Order(StringComparer.Ordinal).Select(SourceFile.Read).ToArray();
            var generation = await Generation.OfAsync(SourceFile.Read(schema), sources, @namespace);
            foreach (var fault in generation.Faults)
                await Console.Error.WriteLineAsync(fault.ToString());
            if (generation.Faults.Any(fault => !fault.IsWarning))
                return 1;
            await WriteAsync(folder, generation.Files);
            return 0;
        }
        catch (IOException error)
        {
            await Console.Error.WriteLineAsync($"Graph.Client.Generator : error GRAPH003: {error.Message}");
            return 1;
        }
    }

    /// <summary>Writes what has changed, and removes the files of operations that are no more.</summary>
    private static async Task WriteAsync(string folder, IReadOnlyList<GeneratedFile> files)
    {
        Directory.CreateDirectory(folder);
        var paths = files.ToDictionary(file => Path.Combine(folder, $"{file.Name}.g.cs"), file => file.Text);
        foreach (var old in Directory.EnumerateFiles(folder, "*.g.cs").Where(old => !paths.ContainsKey(old)))
            File.Delete(old);
        foreach (var (path, text) in paths)
            // An untouched file lets the build see that it has nothing to do.
            if (!File.Exists(path) || await File.ReadAllTextAsync(path) != text)
                await File.WriteAllTextAsync(path, text);
    }
}
