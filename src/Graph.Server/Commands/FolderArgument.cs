using System.CommandLine;

namespace Graph.Server.Commands;

/// <summary>The folder of a dataset, as an argument of a command.</summary>
internal static class FolderArgument
{
    private const string Name = "PATH";

    /// <summary>One that must be named.</summary>
    public static Argument<string> Required() =>
        Existing(new Argument<string>(Name) { Description = "The folder that holds dataset.json." });

    /// <summary>One that may be left out.</summary>
    public static Argument<string?> Optional() =>
        Existing(
            new Argument<string?>(Name)
            {
                Description = "The folder that holds dataset.json; unless named, the one that would be served.",
                Arity = ArgumentArity.ZeroOrOne,
            }
        );

    private static TArgument Existing<TArgument>(TArgument argument)
        where TArgument : Argument
    {
        argument.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var path }] && !Directory.Exists(path))
                given.AddError(
                    File.Exists(path)
                        ? CommandErrors.FolderIsFile(path)
                        : CommandErrors.NoFolder(Path.GetFullPath(path))
                );
        });
        return argument;
    }
}
