using BenchmarkDotNet.Running;
using Graph.Benchmarks;
using Graph.Benchmarks.Servers;
using Graph.Benchmarks.Stages;

switch (args)
{
    case [ServedProgram.Command, var kind, .. var settings]:
        await ServedProgram.RunAsync(kind, settings);
        return 0;
    case ["stages", .. var switches]:
        Environment.CurrentDirectory = AppContext.BaseDirectory; // the server looks up its files from here
        BenchmarkSwitcher.FromAssembly(typeof(Measurements).Assembly).Run(switches, new Measurements());
        return 0;
    default:
        return await Commands.Root().Parse(args).InvokeAsync();
}
