using System.CommandLine;
using Graph.Data.Model;

namespace Graph.Server.Commands;

/// <summary>`report contradictions`: where the sources of a dataset cannot both be right.</summary>
internal static class ReportContradictionsCommand
{
    private static readonly Argument<string?> Folder = FolderArgument.Optional();
    private static readonly Option<bool> Json = CommandOutput.JsonOption();

    public static Command Create()
    {
        var command = new Command(
            "contradictions",
            "Lists the statements of a dataset that cannot both be right, one sentence each. Needs no database."
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
        if (
            await ValidDataset.ReadAsync(line.GetValue(Folder), line.GetValue(Json), cancellationToken)
            is not { } dataset
        )
            return ExitCodes.Failed;
        var found = dataset.Contradictions();
        if (line.GetValue(Json))
            CommandOutput.WriteJson(found.Select(Plain));
        else
            Tell(found);
        return ExitCodes.Done;
    }

    private static object Plain(Contradiction contradiction) =>
        new
        {
            contradiction.Id,
            contradiction.Kind,
            contradiction.Message,
            Sources = contradiction.Citations.Select(c => c.SourceId).Distinct(),
        };

    private static void Tell(IReadOnlyList<Contradiction> found)
    {
        foreach (var kind in found.GroupBy(c => c.Kind))
        {
            Console.WriteLine($"{CommandOutput.Constant(kind.Key)}: {kind.Count()}");
            var table = CommandOutput.Table("ID", "What the sources say");
            foreach (var contradiction in kind)
                table.Add(contradiction.Id, contradiction.Message);
            CommandOutput.Write(table);
        }
        Console.WriteLine($"Contradictions: {found.Count}.");
    }
}
