using System.CommandLine;
using Graph.Benchmarks.Load;
using Graph.Benchmarks.Memory;
using Graph.Benchmarks.Scale;
using Graph.Benchmarks.Servers;

namespace Graph.Benchmarks;

/// <summary>What can be asked for on the command line.</summary>
internal static class Commands
{
    private static readonly Option<string[]> Only = Several(
        "--only",
        "The parts to run.",
        [.. LoadRun.Parts.Select(part => part.Name), MemoryRun.Name, ScaleRun.Name]
    );

    private static readonly Option<string[]> Databases = Several(
        "--databases",
        "The databases to ask.",
        [.. MeasuredDatabases.Names]
    );

    private static readonly Option<int[]> Districts = new("--districts")
    {
        Description = "How many districts the peers' model has; a large dataset has the largest of these numbers.",
        DefaultValueFactory = _ => [29, 1_000, 100_000],
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<int> Seconds = AtLeastOne("--seconds", "How long each is asked in a round.", 2);

    private static readonly Option<int> Rounds = AtLeastOne(
        "--rounds",
        "How often each is asked; the table shows medians.",
        3
    );

    private static readonly Option<double> Minutes = new("--minutes")
    {
        Description = "How long the memory on each database is watched.",
        DefaultValueFactory = _ => 2,
    };

    private static readonly Option<int> Seed = new("--seed")
    {
        Description = "What the requests are drawn from while the memory is watched, and the large dataset.",
        DefaultValueFactory = _ => 1,
    };

    private static readonly Option<string?> Before = new("--before")
    {
        Description = "A folder with an older build of the server, to be compared; also GRAPH_BENCH_BEFORE.",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("GRAPH_BENCH_BEFORE"),
    };

    /// <summary>The command line; nothing but it decides what is run.</summary>
    public static RootCommand Root()
    {
        var root = new RootCommand(
            "Measures the product, and compares it with yardsticks. "
                + "`stages`, with BenchmarkDotNet's own switches, measures how far a request comes."
        )
        {
            Only,
            Databases,
            Districts,
            Seconds,
            Rounds,
            Before,
            Minutes,
            Seed,
        };
        root.SetAction((line, _) => RunAsync(line));
        return root;
    }

    /// <summary>Whether all figures are as wanted is told by the tables: what is run is right as long as it ends.</summary>
    private static async Task<int> RunAsync(ParseResult line)
    {
        var options = Load(line);
        var missed = await LoadRun.RunAsync(options);
        if (options.Parts.Contains(MemoryRun.Name))
            missed += await MemoryRun.RunAsync(Memory(line));
        if (options.Parts.Contains(ScaleRun.Name))
            missed += await ScaleRun.RunAsync(Scale(line));
        await Console.Error.WriteLineAsync($"{missed} figures are not as wanted.");
        return 0;
    }

    private static MemoryOptions Memory(ParseResult line) =>
        new()
        {
            Databases = line.GetRequiredValue(Databases),
            Minutes = line.GetRequiredValue(Minutes),
            Seed = line.GetRequiredValue(Seed),
        };

    private static ScaleOptions Scale(ParseResult line) =>
        new()
        {
            Databases = [.. line.GetRequiredValue(Databases).Where(name => name != MeasuredDatabases.InMemory)],
            Districts = line.GetRequiredValue(Districts).Max(),
            Seed = line.GetRequiredValue(Seed),
        };

    private static LoadOptions Load(ParseResult line) =>
        new()
        {
            Parts = line.GetRequiredValue(Only),
            Databases = line.GetRequiredValue(Databases),
            Districts = line.GetRequiredValue(Districts),
            Seconds = line.GetRequiredValue(Seconds),
            Rounds = line.GetRequiredValue(Rounds),
            Before = line.GetValue(Before) is { Length: > 0 } folder ? Path.GetFullPath(folder) : null,
        };

    private static Option<int> AtLeastOne(string name, string description, int preset)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => preset };
        option.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() < 1)
                given.AddError($"`{name}` is at least 1.");
        });
        return option;
    }

    private static Option<string[]> Several(string name, string description, string[] all)
    {
        var option = new Option<string[]>(name)
        {
            Description = description,
            DefaultValueFactory = _ => all,
            AllowMultipleArgumentsPerToken = true,
        };
        option.AcceptOnlyFromAmong(all);
        return option;
    }
}
