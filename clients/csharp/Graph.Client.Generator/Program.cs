namespace Graph.Client.Generator;

/// <summary>The command: reads files, and writes the code or says why it cannot.</summary>
internal static class Program
{
    private const string Usage =
        "Usage: Graph.Client.Generator <file with lines folder=, namespace=, schema=, operation=, scalar=name=type=converter>";

    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is not [var path])
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }
        try
        {
            var settings = await Settings.ReadAsync(path);
            var generation = await Generation.OfAsync(settings.Request());
            foreach (var fault in generation.Faults)
                await Console.Error.WriteLineAsync(fault.ToString());
            if (generation.Faults.Any(fault => !fault.IsWarning))
                return 1;
            await WriteAsync(settings.Folder, generation.Files);
            return 0;
        }
        catch (Exception error) when (error is IOException or SettingsException)
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
