using System.CommandLine;

namespace Graph.Server.Commands;

/// <summary>A dataset, wherever it is kept, as an argument of a command.</summary>
internal static class TargetArgument
{
    /// <summary>One that must be named.</summary>
    /// <param name="name">What the help calls it.</param>
    /// <param name="meaning">What it is for the command, e.g. `The dataset that there was before`.</param>
    public static Argument<string> Required(string name, string meaning) =>
        Readable(new Argument<string>(name) { Description = $"{meaning}: {DatasetTarget.Forms}." });

    /// <summary>One that may be left out.</summary>
    /// <param name="name">What the help calls it.</param>
    /// <param name="meaning">What it is for the command.</param>
    public static Argument<string?> Optional(string name, string meaning) =>
        Readable(
            new Argument<string?>(name)
            {
                Description =
                    $"{meaning}: {DatasetTarget.Forms}. Unless named, the database of the settings; where that is "
                    + "InMemory, the folder that would be served.",
                Arity = ArgumentArity.ZeroOrOne,
            }
        );

    /// <summary>Refuses what names no dataset.</summary>
    public static TArgument Readable<TArgument>(TArgument argument)
        where TArgument : Argument
    {
        argument.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var target }] && DatasetTarget.Fault(target) is { } fault)
                given.AddError(fault);
        });
        return argument;
    }
}
