using System.Text.RegularExpressions;
using Graph.Tests.Docs;
using Graph.Tests.Http;
using Graph.Tests.Http.Documents;

namespace Graph.Tests.Clients;

/// <summary>A client that is generated from the contract and compiled, and asks a running server.</summary>
/// <param name="folder">Where it is, from the folder that holds the solution.</param>
/// <param name="manifest">Where its build writes its documents, from its own folder.</param>
public abstract partial class ClientTests(ListeningServer server, string folder, string manifest)
{
    private static readonly DocsPage Guide = new("clients.md");

    [Fact]
    public async Task The_commands_of_the_guide_generate_compile_and_test_it()
    {
        var command = Assert.Single(Guide.Commands, command => command == $"npm test --prefix {folder}");
        using var client = new ClientCopy(folder);

        var output = await OutputAsync(client, command, server);

        Assert.Matches(SomePassed, output);
        Assert.Matches(NoneFailed, output);
    }

    [Fact]
    public async Task A_server_with_its_manifest_answers_its_documents_and_no_others()
    {
        using var client = new ClientCopy(folder);
        await OutputAsync(client, OfThis("npm run manifest --prefix clients/relay"), server);
        using var manifests = new ManifestFiles((Path.GetFileName(manifest), client.Read($"{folder}/{manifest}")));
        using var trusting = new ListeningServer(
            ("Documents:Folder", manifests.Folder),
            ("Documents:OnlyTrusted", "true")
        );

        var output = await OutputAsync(client, OfThis("npm run test:trusted --prefix clients/relay"), trusting);

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

    /// <summary>A command of the guide, which shows it for one of the clients.</summary>
    private string OfThis(string command)
    {
        Assert.Contains(command, Guide.Commands);
        return command.Replace("clients/relay", folder, StringComparison.Ordinal);
    }

    private static async Task<string> OutputAsync(ClientCopy client, string command, ListeningServer asked)
    {
        var run = await client.RunAsync(command, ("GRAPH_URL", $"{asked.Address}"));
        Assert.True(run.ExitCode == 0, $"{command}\n{run.Output}");
        return run.Output;
    }

    [GeneratedRegex("^. pass [1-9]", RegexOptions.Multiline)]
    private static partial Regex SomePassed { get; }

    [GeneratedRegex("^. fail 0$", RegexOptions.Multiline)]
    private static partial Regex NoneFailed { get; }
}
