using System.CommandLine;
using Graph.Data.Exporting;

namespace Graph.Server.Commands;

/// <summary>`dataset export`: the files of a dataset that a database, or another folder, holds.</summary>
internal static class DatasetExportCommand
{
    private static readonly Argument<string?> Target = TargetArgument.Optional("TARGET", "The dataset to write");

    private static readonly Option<string> Folder = new("--to")
    {
        Description = "The folder to write to, which is made if it is not there.",
        HelpName = "FOLDER",
        Required = true,
    };

    private static readonly Option<bool> Overwrite = new("--overwrite")
    {
        Description = "Writes also where there is something: its dataset is replaced, and all else left as it is.",
    };

    public static Command Create()
    {
        var command = new Command(
            "export",
            "Writes a dataset as its files, each record where it belongs, in one order and one layout: the same facts always "
                + "give the same bytes. From a folder it brings the files of that folder into this form.\n\n"
                + "Exit codes: 0 written; 1 not written; 2 wrong usage."
        )
        {
            Target,
            Folder,
            Overwrite,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var folder = Path.GetFullPath(line.GetRequiredValue(Folder));
        if (File.Exists(folder) || (IsUsed(folder) && !line.GetValue(Overwrite)))
        {
            await Console.Error.WriteLineAsync(CommandErrors.FolderIsUsed(folder));
            return ExitCodes.WrongUsage;
        }
        if (await DatasetTarget.ReadAsync(line.GetValue(Target), cancellationToken) is not { } dataset)
            return ExitCodes.Failed;
        var files = DatasetFiles.Of(dataset);
        if (!await TryWriteAsync(folder, files, cancellationToken))
            return ExitCodes.Failed;
        Console.WriteLine($"Written: {dataset.Dataset.Title}, {files.Count} files in `{folder}`.");
        return ExitCodes.Done;
    }

    private static bool IsUsed(string folder) =>
        Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any();

    private static async Task<bool> TryWriteAsync(
        string folder,
        IReadOnlyDictionary<string, string> files,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await ExportFolder.WriteAsync(folder, files, cancellationToken);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(CommandErrors.FolderNotWritten(folder, fault.Message));
            return false;
        }
    }
}
