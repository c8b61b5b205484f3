using BenchmarkDotNet.Running;
using Graph.Benchmarks;

// The server's files are looked up from here.
Environment.CurrentDirectory = AppContext.BaseDirectory;
BenchmarkSwitcher.FromAssembly(typeof(Measurements).Assembly).Run(args, new Measurements());
