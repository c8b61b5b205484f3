using Graph.Tests.Docs;

namespace Graph.Tests.Clients;

/// <summary>Copies a client out of a repository by the commands of the guide, and leaves nothing else of the repository.</summary>
internal static class CopiedOut
{
    /// <summary>Where the client is then.</summary>
    public const string Folder = "districts";

    private static readonly DocsPage Guide = new("clients.md");

    /// <param name="client">Folder of the client, from the one that holds the solution.</param>
    public static async Task<ClientCopy> OfAsync(string client)
    {
        var copy = new ClientCopy(client);
        foreach (
            var command in Guide.Commands.Where(command => command.EndsWith(" ../districts", StringComparison.Ordinal))
        )
        {
            var run = await copy.RunAsync(
                command
                    .Replace("clients/typescript", client, StringComparison.Ordinal)
                    .Replace("../districts", Folder, StringComparison.Ordinal)
            );
            Assert.True(run.ExitCode == 0, run.Output);
        }
        copy.Remove("schema");
        copy.Remove("clients");
        return copy;
    }
}
