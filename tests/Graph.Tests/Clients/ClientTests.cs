using System.Text.RegularExpressions;
using Graph.Tests.Docs;
using Graph.Tests.Http;

namespace Graph.Tests.Clients;

/// <summary>A client that is generated from the contract and compiled, and asks a running server.</summary>
/// <param name="folder">Where it is, from the folder that holds the solution.</param>
public abstract partial class ClientTests(ListeningServer server, string folder)
{
    private static readonly DocsPage Guide = new("clients.md");

    [Fact]
    public async Task The_commands_of_the_guide_generate_compile_and_test_it()
    {
        var commands = Guide.Commands.Where(command => command.EndsWith($" {folder}", StringComparison.Ordinal));
        using var client = new ClientCopy(folder);

        var output = "";
        foreach (var command in commands.Except([$"npm ci --prefix {folder}"]))
        {
            var run = await client.RunAsync(command, ("GRAPH_URL", $"{server.Address}"));
            Assert.True(run.ExitCode == 0, $"{command}\n{run.Output}");
            output += run.Output;
        }

        Assert.Matches(SomePassed, output);
        Assert.Matches(NoneFailed, output);
    }

    [Fact]
    public async Task A_copy_outside_of_the_repository_runs_with_the_contract_alone()
    {
        using var copied = await CopiedOut.OfAsync(folder);

        var run = await copied.RunAsync(
            $"npm test --prefix {CopiedOut.Folder}",
            ("GRAPH_URL", $"{new Uri(server.Address, "/graphql/")}")
        );

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Matches(SomePassed, run.Output);
    }

    /// <summary>What the generation prints, which must fail.</summary>
    private protected async Task<string> GenerationFaultAsync(Action<ClientCopy> change)
    {
        using var client = new ClientCopy(folder);
        change(client);
        var run = await client.RunAsync($"npm run generate --prefix {folder}");
        Assert.NotEqual(0, run.ExitCode);
        return run.Output;
    }

    [GeneratedRegex("^. pass [1-9]", RegexOptions.Multiline)]
    private static partial Regex SomePassed { get; }

    [GeneratedRegex("^. fail 0$", RegexOptions.Multiline)]
    private static partial Regex NoneFailed { get; }
}
