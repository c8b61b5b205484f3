using System.CommandLine;
using Graph.Data;
using Graph.Http;
using Graph.Server.Types;

namespace Graph.Server.Commands;

/// <summary>`schema export`: the schema's text, as `/graphql?sdl` serves it.</summary>
internal static class SchemaExportCommand
{
    private static readonly Option<string?> Output = new("--output", "-o")
    {
        Description = "The file to write; unless named, the text is printed.",
        HelpName = "FILE",
    };

    public static Command Create()
    {
        var command = new Command(
            "export",
            "Prints the GraphQL schema in the schema language, as the server has it at /graphql?sdl. Needs no database."
        )
        {
            Output,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        if (!CommandHost.TryBuild(CommandHost.WithoutDatabase, Add, out var host))
            return ExitCodes.Failed;
        await using (host)
        {
            if (!await host.TryCheckSettingsAsync())
                return ExitCodes.Failed;
            var text = host.Services.PrintSchema();
            if (line.GetValue(Output) is { } file)
                return await TryWriteAsync(file, text, cancellationToken) ? ExitCodes.Done : ExitCodes.Failed;
            Console.Write(text);
            return ExitCodes.Done;
        }
    }

    private static void Add(WebApplicationBuilder builder)
    {
        builder.AddGraphData();
        builder.AddGraphTypes();
        builder.AddGraphHttp();
    }

    private static async Task<bool> TryWriteAsync(string file, string text, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllTextAsync(file, text, cancellationToken);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(CommandErrors.NotWritten(file, fault.Message));
            return false;
        }
    }
}
