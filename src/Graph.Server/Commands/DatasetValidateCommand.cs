using System.CommandLine;
using Graph.Data.Loading.Inspection;

namespace Graph.Server.Commands;

/// <summary>`dataset validate`: all faults of a dataset at once, without a database.</summary>
internal static class DatasetValidateCommand
{
    private static readonly Argument<string> Folder = FolderArgument.Required();
    private static readonly Option<bool> Json = CommandOutput.JsonOption();

    public static Command Create()
    {
        var command = new Command(
            "validate",
            "Checks a dataset and lists all its faults, each with file, line, JSON path, what is wrong, and what to do. "
                + "Ends with 0 if it is valid, with 1 if it is not. Needs no database."
        )
        {
            Folder,
            Json,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var folder = line.GetRequiredValue(Folder);
        var json = line.GetValue(Json);
        var dataset = await ProgressBar.RunAsync(
            "Checking files",
            checkedPart => DatasetInspection.OfAsync(folder, checkedPart, cancellationToken),
            json
        );
        if (json)
            CommandOutput.WriteJson(dataset.Faults);
        else if (dataset.Faults.Count == 0)
            Console.WriteLine($"The dataset in `{folder}` is valid. Revision: {dataset.Revision}.");
        else
            FaultList.Write(Console.Out, folder, dataset.Faults);
        return dataset.Faults.Count == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }
}
