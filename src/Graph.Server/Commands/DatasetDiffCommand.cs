using System.CommandLine;
using Graph.Data.Comparing;

namespace Graph.Server.Commands;

/// <summary>`dataset diff`: what differs between two datasets, by record and field.</summary>
internal static class DatasetDiffCommand
{
    private static readonly Argument<string> Before = TargetArgument.Required("BEFORE", "The earlier dataset");

    private static readonly Argument<string> After = new("AFTER")
    {
        Description = "The later dataset, written in the same ways.",
    };

    private static readonly Option<bool> Json = CommandOutput.JsonOption();

    public static Command Create()
    {
        var command = new Command(
            "diff",
            "Tells what differs between two datasets: which records were added and removed, and which values changed, with "
                + "what sources state about them. What is computed when a dataset is loaded is not compared.\n\n"
                + "Exit codes: 0 nothing differs; 1 something does; 2 wrong usage, or one cannot be read.\n\n"
                + "Examples: dataset diff dataset/old dataset/new\n"
                + "          dataset diff sqlite:graph.db dataset/new"
        )
        {
            Before,
            TargetArgument.Readable(After),
            Json,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancellationToken)
    {
        if (
            await DatasetTarget.ReadAsync(line.GetRequiredValue(Before), cancellationToken) is not { } before
            || await DatasetTarget.ReadAsync(line.GetRequiredValue(After), cancellationToken) is not { } after
        )
            return ExitCodes.Unread;
        var changes = DatasetComparison.Of(before, after, cancellationToken);
        if (line.GetValue(Json))
            CommandOutput.WriteJson(
                new
                {
                    Before = before.Dataset.Revision,
                    After = after.Dataset.Revision,
                    Changes = changes,
                }
            );
        else
            ChangeList.Write(changes);
        return changes.Count == 0 ? ExitCodes.Done : ExitCodes.Differs;
    }
}
