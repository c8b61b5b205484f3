using System.CommandLine;
using System.CommandLine.Parsing;
using Graph.Data;
using Graph.Data.Exporting;

namespace Graph.Server.Commands;

/// <summary>`dataset export`: a dataset as its own files, or in a form that others read.</summary>
internal static class DatasetExportCommand
{
    private static readonly Argument<string?> Target = TargetArgument.Optional("TARGET", "The dataset to write");
    private static readonly Option<DateOnly?> AsOf = DayOption.AsOf();
    private static readonly Option<bool> Json = CommandOutput.JsonOption();

    private static readonly Option<string> To = new("--to")
    {
        Description = "The folder or file to write; folders are made if they are not there.",
        HelpName = "PATH",
        Required = true,
    };

    private static readonly Option<string> Format = new("--format")
    {
        Description =
            "The form: " + string.Join("; ", DatasetExporters.All.Select(e => $"{e.Format} ({e.Description})")) + ".",
        HelpName = string.Join('|', Formats),
        DefaultValueFactory = _ => DatasetExporters.Preset.Format,
    };

    private static readonly Option<bool> Overwrite = new("--overwrite")
    {
        Description =
            "Writes also where there is something: what was exported in the same form is replaced, and all else in a "
            + "folder left as it is.",
    };

    private static IEnumerable<string> Formats => DatasetExporters.All.Select(e => e.Format);

    public static Command Create()
    {
        var command = new Command(
            "export",
            "Writes a dataset as its own files, each record where it belongs, in one order and one layout: the same facts "
                + "always give the same bytes, and from a folder its files are brought into this form. Or writes it in a "
                + "form that others read, and tells what had no place in it.\n\n"
                + "Exit codes: 0 written; 1 not written; 2 wrong usage.\n\n"
                + "Examples: dataset export sqlite:graph.db --to dataset/restored\n"
                + "          dataset export dataset/mine --format csv --to tables"
        )
        {
            Target,
            To,
            Format,
            AsOf,
            Overwrite,
            Json,
        };
        command.Validators.Add(Check);
        command.SetAction(RunAsync);
        return command;
    }

    private static IDatasetExporter? Exporter(string? format) =>
        DatasetExporters.All.FirstOrDefault(e => e.Format == format);

    private static void Check(CommandResult given)
    {
        var format = given.GetValue(Format) ?? DatasetExporters.Preset.Format; // what is preset is set later
        if (Exporter(format) is not { } exporter)
            given.AddError(CommandErrors.NoFormat(format, Formats));
        else if (!exporter.TakesDay && given.GetResult(AsOf) is { Implicit: false })
            given.AddError(CommandErrors.FormOfAllDays(exporter.Format));
        else if (
            given.GetValue(To) is { } path
            && OutputPath.Fault(path, exporter, given.GetValue(Overwrite)) is { } fault
        )
            given.AddError(fault);
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        if (Exporter(line.GetValue(Format)) is not { } exporter)
            return ExitCodes.WrongUsage;
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var target = new ExportTarget(Path.GetFullPath(line.GetRequiredValue(To)), line.GetValue(AsOf), today);
        var report = await DatasetTarget.ReadAsync(
            line.GetValue(Target),
            rows => TryWriteAsync(exporter, rows, target, cancellationToken),
            cancellationToken
        );
        if (report is null)
            return ExitCodes.Failed;
        ExportAnswer.Write(exporter, target, report, line.GetValue(Json));
        return ExitCodes.Done;
    }

    private static async Task<ExportReport?> TryWriteAsync(
        IDatasetExporter exporter,
        GraphDbContext rows,
        ExportTarget target,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await exporter.WriteAsync(rows, target, cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(CommandErrors.NotWritten(target.Path, fault.Message));
            return null;
        }
    }
}
