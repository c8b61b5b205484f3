using System.CommandLine;
using Graph.Data;
using Graph.Data.Model;
using Graph.Databases;
using Graph.Databases.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Graph.Server.Commands;

/// <summary>`dataset load`: replaces what a database holds, wholly or not at all.</summary>
internal static class DatasetLoadCommand
{
    private static readonly Argument<string> Folder = FolderArgument.Required();
    private static readonly Option<bool> Json = CommandOutput.JsonOption();

    private static readonly Option<string?> Provider = new("--provider")
    {
        Description = "The kind of database, Sqlite or PostgreSql; unless named, the setting Database:Provider.",
        HelpName = "KIND",
    };

    private static readonly Option<string?> Connection = new("--connection")
    {
        Description =
            "Which database of that kind, e.g. \"Data Source=graph.db\"; unless named, the setting Database:ConnectionString.",
        HelpName = "STRING",
    };

    public static Command Create()
    {
        var command = new Command(
            "load",
            "Loads a dataset into a database in place of what is there, wholly or not at all, and tells what was loaded. "
                + "Servers that run on that database answer from it, and so does one that is started without Dataset:Path."
        )
        {
            Folder,
            Provider,
            Connection,
            Json,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        if (!CommandHost.TryBuild(Settings(line), builder => builder.AddGraphData(), out var host))
            return ExitCodes.Failed;
        await using (host)
        {
            if (!await host.TryCheckSettingsAsync())
                return ExitCodes.Failed;
            if (!host.Services.KeepsGraphDatabase())
            {
                var provider = host.Services.GetRequiredService<IOptions<DatabaseOptions>>().Value.Provider;
                await Console.Error.WriteLineAsync(CommandErrors.RowsWouldBeLost(provider));
                return ExitCodes.WrongUsage;
            }
            return await TryLoadAsync(host, line, cancellationToken) ? ExitCodes.Done : ExitCodes.Failed;
        }
    }

    private static async Task<bool> TryLoadAsync(IHost host, ParseResult line, CancellationToken cancellationToken)
    {
        var begun = host.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var json = line.GetValue(Json);
        if (!await LoadedFolder.TryMakeAsync(host, line.GetRequiredValue(Folder), json, cancellationToken))
            return false;
        LoadAnswer.Write(await LoadedAsync(host.Services, cancellationToken), begun, json);
        return true;
    }

    private static IEnumerable<string> Settings(ParseResult line)
    {
        yield return $"--Dataset:Path={Path.GetFullPath(line.GetRequiredValue(Folder))}";
        if (line.GetValue(Provider) is { } provider)
            yield return $"--Database:Provider={provider}";
        if (line.GetValue(Connection) is { } connection)
            yield return $"--Database:ConnectionString={connection}";
    }

    private static async Task<Dataset> LoadedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var context = await services
            .GetRequiredService<IDbContextFactory<GraphDbContext>>()
            .CreateDbContextAsync(cancellationToken);
        return await context.Datasets.Include(d => d.Counts).SingleAsync(cancellationToken);
    }
}
