using System.Text.Json.Nodes;

namespace Graph.Tests.Server.Commands;

/// <summary>Runs commands of the product as a user does.</summary>
internal static class CommandRun
{
    /// <summary>The folder of the example, which is valid.</summary>
    public static readonly string Example = RepositoryFiles.Of("dataset", "example");

    public static Task<ToolRun> OfAsync(params IEnumerable<string> arguments) =>
        ToolRun.OfAsync(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Graph.Server.dll"), .. arguments],
            RepositoryFiles.Of("src", "Graph.Server") // where its appsettings.json is
        );

    /// <summary>What a command answers in JSON, and nothing besides.</summary>
    public static async Task<JsonNode?> JsonAsync(params IEnumerable<string> arguments)
    {
        var run = await OfAsync([.. arguments, "--json"]);
        Assert.Equal(0, run.ExitCode);
        return JsonNode.Parse(run.Output);
    }
}
