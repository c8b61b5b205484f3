using System.CommandLine;
using Graph.Server.Generating;

namespace Graph.Server.Commands;

/// <summary>`dataset generate`: a valid dataset of invented districts, to try what a large one does.</summary>
internal static class DatasetGenerateCommand
{
    private static readonly Option<string> To = new("--to")
    {
        Description = "The folder to write; it is made, or has to be empty.",
        HelpName = "FOLDER",
        Required = true,
    };

    private static readonly Option<int> Districts = Number("--districts", "How many districts.", 100, 1_000_000);

    private static readonly Option<int> Elections = Number(
        "--elections",
        "How many elections; before every third of them districts are formed anew.",
        2,
        DatasetSize.MostElections
    );

    private static readonly Option<int> Seed = new("--seed")
    {
        Description = "Equal seeds give equal bytes.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 1,
    };

    public static Command Create()
    {
        var command = new Command(
            "generate",
            "Writes a random valid dataset of invented districts, with gaps and contradictions. Needs no database."
        )
        {
            To,
            Districts,
            Elections,
            Seed,
        };
        To.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var path }] && OutputPath.FolderFault(path) is { } fault)
                given.AddError(fault);
        });
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var folder = line.GetRequiredValue(To);
        var size = new DatasetSize(line.GetValue(Districts), line.GetValue(Elections), line.GetValue(Seed));
        try
        {
            await ProgressBar.RunAsync(
                "Writing districts",
                written => new DatasetGenerator(size).WriteAsync(folder, written, cancellationToken)
            );
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(CommandErrors.NotWritten(folder, fault.Message));
            return ExitCodes.Failed;
        }
        Console.WriteLine($"Written to `{folder}`: {size.Districts} districts, {size.Elections} elections.");
        return ExitCodes.Done;
    }

    private static Option<int> Number(string name, string description, int preset, int most)
    {
        var option = new Option<int>(name)
        {
            Description = description,
            HelpName = "NUMBER",
            DefaultValueFactory = _ => preset,
        };
        option.Validators.Add(given =>
        {
            if (
                given.Tokens is [{ Value: var text }]
                && (!int.TryParse(text, out var number) || number < 1 || number > most)
            )
                given.AddError(CommandErrors.NotANumber(name, text, most));
        });
        return option;
    }
}
