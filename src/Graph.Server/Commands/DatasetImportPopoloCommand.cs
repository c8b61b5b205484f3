using System.CommandLine;
using System.Text.Json;
using Graph.Data.Importing.Popolo;
using Graph.Data.Model;

namespace Graph.Server.Commands;

/// <summary>`dataset import popolo`: a dataset's folder of a file in Popolo's form.</summary>
internal static class DatasetImportPopoloCommand
{
    private static readonly Option<bool> Json = CommandOutput.JsonOption();

    private static readonly Argument<string> Source = new("FILE")
    {
        Description =
            "The file, in JSON: persons, organizations, memberships, and posts, areas and events where there are such.",
    };

    private static readonly Option<string> To = new("--to")
    {
        Description = "The folder to write, which is not there yet, or empty.",
        HelpName = "FOLDER",
        Required = true,
    };

    private static readonly Option<string?> Licence = Text(
        "--licence",
        "The licence under which the file may be used."
    );
    private static readonly Option<string?> Title = Text(
        "--title",
        "The dataset's title; it names the legislature unless set."
    );

    private static readonly Option<string?> Country = Text(
        "--country",
        "The country's code of two letters, e.g. KZ; needed where the legislature's area does not say it."
    );

    private static readonly Option<string?> Legislature = Text(
        "--legislature",
        "ID of the organization that is the legislature; needed where not exactly one is of that class."
    );

    private static readonly Option<string?> System = Text(
        "--system",
        "How votes become seats, of all elections: MAJORITARIAN, MIXED or PARTY_LIST; without it, elections are left out."
    );

    public static Command Create()
    {
        Source.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var path }] && !File.Exists(path))
                given.AddError(CommandErrors.NoFile(path));
        });
        To.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var path }] && OutputPath.FolderFault(path) is { } fault)
                given.AddError(fault);
        });
        System.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var text }] && SystemOf(text) is null)
                given.AddError(CommandErrors.NoSystem(text));
        });
        var command = new Command(
            "popolo",
            "Makes a dataset of a file in Popolo's form, as EveryPolitician wrote it. Tells all that is wrong or missing at "
                + "once, each with its JSON path, and then writes nothing; else what was decided, and what had no place."
        )
        {
            Source,
            To,
            Licence,
            Title,
            Country,
            Legislature,
            System,
            Json,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        var (file, folder) = (line.GetRequiredValue(Source), line.GetRequiredValue(To));
        try
        {
            var notes = await PopoloImport.RunAsync(file, folder, Options(line), cancellationToken);
            ImportAnswer.Write(folder, notes, line.GetValue(Json));
            return notes.Any(n => n.IsFault) ? ExitCodes.Failed : ExitCodes.Done;
        }
        catch (JsonException fault)
        {
            await Console.Error.WriteLineAsync(CommandErrors.NotJson(file, fault));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(CommandErrors.NotWritten(folder, fault.Message));
        }
        return ExitCodes.Failed;
    }

    private static PopoloImportOptions Options(ParseResult line) =>
        new()
        {
            Licence = line.GetValue(Licence),
            Title = line.GetValue(Title),
            Country = line.GetValue(Country)?.ToUpperInvariant(),
            Legislature = line.GetValue(Legislature),
            System = SystemOf(line.GetValue(System)),
        };

    private static Option<string?> Text(string name, string description) =>
        new(name) { Description = description, HelpName = name[2..].ToUpperInvariant() };

    private static ElectoralSystem? SystemOf(string? text) =>
        Enum.GetValues<ElectoralSystem>()
            .Where(s => CommandOutput.Constant(s) == text)
            .Select(s => (ElectoralSystem?)s)
            .FirstOrDefault();
}
