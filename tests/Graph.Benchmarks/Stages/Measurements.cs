using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Graph.Tests;

namespace Graph.Benchmarks.Stages;

/// <summary>
/// How all benchmarks are run: in this process, which has the server in it, so that the allocated bytes are those of
/// client and server together.
/// </summary>
internal sealed class Measurements : ManualConfig
{
    public Measurements()
    {
        AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddExporter(MarkdownExporter.GitHub);
        AddLogger(ConsoleLogger.Default);
        WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(50));
        WithArtifactsPath(RepositoryFiles.Of("artifacts", "benchmarks"));
    }
}
