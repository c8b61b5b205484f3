using BenchmarkDotNet.Running;
using Graph.Benchmarks;
using Graph.Benchmarks.Servers;
using Graph.Benchmarks.Stages;

// The server's files are looked up from here.
Environment.CurrentDirectory = AppContext.BaseDirectory;
switch (args)
{
    case [ServedProgram.Command, var kind, .. var settings]:
        await ServedProgram.RunAsync(kind, settings);
        return 0;
    case ["stages", .. var switches]:
        BenchmarkSwitcher.FromAssembly(typeof(Measurements).Assembly).Run(switches, new Measurements());
        return 0;
    default:
        return await Commands.Root().Parse(args).InvokeAsync();
}
