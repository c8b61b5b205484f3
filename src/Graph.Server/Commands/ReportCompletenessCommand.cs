using System.CommandLine;
using Graph.Data.Model;

namespace Graph.Server.Commands;

/// <summary>`report completeness`: of how many districts of each election each fact is known.</summary>
internal static class ReportCompletenessCommand
{
    private static readonly Argument<string?> Folder = FolderArgument.Optional();
    private static readonly Option<bool> Json = CommandOutput.JsonOption();

    public static Command Create()
    {
        var command = new Command(
            "completeness",
            "Counts, for each election that had districts, of how many of them each fact is known. Needs no database."
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
        var counted = dataset.Completeness();
        if (line.GetValue(Json))
            CommandOutput.WriteJson(counted.Select(Plain));
        else if (counted.Count == 0)
            Console.WriteLine("No election of this dataset says in `constituencySeats` how many districts voted.");
        else
            Tell(counted);
        return ExitCodes.Done;
    }

    private static object Plain(Completeness counted) =>
        new
        {
            Election = counted.ElectionId,
            counted.Fact,
            counted.Known,
            counted.Existed,
        };

    /// <summary>One row for each fact, one column for each election.</summary>
    private static void Tell(IReadOnlyList<Completeness> counted)
    {
        var table = CommandOutput.Table(["Known of the districts of", .. counted.Select(c => c.ElectionId).Distinct()]);
        foreach (var fact in counted.GroupBy(c => c.Fact))
            table.Add([CommandOutput.Constant(fact.Key), .. fact.Select(c => $"{c.Known} of {c.Existed}")]);
        CommandOutput.Write(table);
    }
}
