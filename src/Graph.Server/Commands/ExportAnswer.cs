using Graph.Data.Exporting;

namespace Graph.Server.Commands;

/// <summary>What `dataset export` tells of what it has written.</summary>
internal static class ExportAnswer
{
    public static void Write(IDatasetExporter exporter, ExportTarget target, ExportReport report, bool json)
    {
        if (json)
            CommandOutput.WriteJson(
                new
                {
                    exporter.Format,
                    To = target.Path,
                    target.AsOf,
                    report.Parts,
                    report.LeftOut,
                }
            );
        else
            Tell(target, report);
    }

    private static void Tell(ExportTarget target, ExportReport report)
    {
        Console.WriteLine($"Written: {target.Path}");
        var table = CommandOutput.Table("Part", "Number");
        foreach (var part in report.Parts)
            table.Add(part.Name, $"{part.Count}");
        CommandOutput.Write(table);
        if (report.LeftOut.Count == 0)
            return;
        Console.WriteLine("No place in this form had:");
        foreach (var sentence in report.LeftOut)
            Console.WriteLine($"- {sentence}");
    }
}
