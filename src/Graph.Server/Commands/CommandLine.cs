using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;

namespace Graph.Server.Commands;

/// <summary>What the executable does besides serving.</summary>
internal static class CommandLine
{
    private static readonly string[] Questions = ["--help", "-h", "-?", "/?", "--version"];

    /// <summary>
    /// Whether the first word asks for a command, known or not. All else is a setting of the server, which no command line
    /// knows the list of.
    /// </summary>
    public static bool Asks(string[] args) =>
        args is [var first, ..]
        && (Questions.Contains(first) || (first is [>= 'a' and <= 'z', ..] && !first.Contains('=')));

    /// <summary>Runs the command.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false); // on every system
        var line = Root().Parse(args);
        var code = await line.InvokeAsync();
        return line.Action is ParseErrorAction ? ExitCodes.WrongUsage : code;
    }

    /// <summary>All commands.</summary>
    public static RootCommand Root() =>
        new(
            "Without a command, serves the dataset over GraphQL, as the settings say: --urls, --Database:Provider, "
                + "--Dataset:Path and the others that the README lists.\n\n"
                + "Exit codes: 0 done, or valid; 1 failed, or not valid; 2 wrong usage."
        )
        {
            new Command("dataset", "Checks, loads, compares, exports, imports and generates datasets.")
            {
                DatasetValidateCommand.Create(),
                DatasetLoadCommand.Create(),
                DatasetDiffCommand.Create(),
                DatasetExportCommand.Create(),
                new Command("import", "Makes a dataset of what others write.") { DatasetImportPopoloCommand.Create() },
                DatasetGenerateCommand.Create(),
            },
            new Command("schema", "Prints the GraphQL schema.") { SchemaExportCommand.Create() },
            new Command("report", "Tells what a dataset lacks, and where its sources differ.")
            {
                ReportContradictionsCommand.Create(),
                ReportCompletenessCommand.Create(),
            },
        };
}
