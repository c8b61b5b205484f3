using Graph.Tests.Databases;

namespace Graph.Tests.Server.Attacks;

/// <summary>The short part of <c>tests/attacks</c>, against the product as a process of its own.</summary>
public sealed class AttackScriptTests
{
    [SkippableFact]
    public Task The_server_holds_on_rows_in_memory() => HoldsAsync();

    [SkippableFact]
    public Task The_server_holds_on_SQLite() => HoldsAsync("--Database:Provider=Sqlite");

    [SkippableFact]
    public async Task The_server_holds_on_PostgreSQL()
    {
        await using var database = new PostgreSqlDatabase();
        await database.CreateAsync();
        await HoldsAsync([.. database.Settings.Select(setting => $"--{setting.Key}={setting.Value}")]);
    }

    private static async Task HoldsAsync(params string[] settings)
    {
        if (InstalledPrograms.Find("node") is null)
            throw new SkipException("Node.js is not installed. Install it (`apt-get install nodejs`).");
        using var server = await ServerProcess.StartAsync(["--Limits:Seconds=1", .. settings]);

        var attacks = await ToolRun.OfAsync(
            "node",
            ["attacks.mjs", "--short", $"{server.Client.BaseAddress}"],
            RepositoryFiles.Of("tests", "attacks")
        );

        Assert.True(attacks.ExitCode == 0, attacks.Output);
        server.Terminate();
        Assert.Equal(0, await server.ExitCodeAsync());
    }
}
