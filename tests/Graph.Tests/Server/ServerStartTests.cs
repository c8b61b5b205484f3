using System.Diagnostics;
using Graph.Tests.Data.Loading;

namespace Graph.Tests.Server;

/// <summary>What the process shows that cannot start: sentences, no stack trace, and exit code 1.</summary>
public sealed class ServerStartTests
{
    [Theory]
    [InlineData(
        "The server cannot listen at `http://localhost:99999`: a port is a number from 0 to 65535. "
            + "Write such a one, e.g. `--urls http://localhost:5001`.",
        "--urls=http://localhost:99999"
    )]
    [InlineData(
        "The server cannot listen at `nonsense`: Invalid url: 'nonsense'. "
            + "Correct `urls`, e.g. to `--urls http://localhost:5001`, or the section `Kestrel`.",
        "--urls=nonsense"
    )]
    [InlineData(
        "The server cannot listen at `http://192.0.2.1:5001`: Cannot assign requested address. "
            + "Correct `urls`, e.g. to `--urls http://localhost:5001`, or the section `Kestrel`.",
        "--urls=http://192.0.2.1:5001"
    )]
    [InlineData(
        "The server cannot listen at `https://127.0.0.1:0`: Could not find file '/nowhere.pfx'. "
            + "Correct `urls`, e.g. to `--urls http://localhost:5001`, or the section `Kestrel`.",
        "--Kestrel:Endpoints:All:Url=https://127.0.0.1:0",
        "--Kestrel:Certificates:Default:Path=/nowhere.pfx"
    )]
    [InlineData(
        "The folder `/nowhere/`, in which the server shall look for its files, does not exist. Correct `contentRoot`.",
        "--contentRoot=/nowhere"
    )]
    [InlineData(
        "The settings cannot be read: The short switch '-x=1' is not defined in the switch mappings. Correct them.",
        "-x=1"
    )]
    [InlineData(
        "`Logging:LogLevel:Default` is `Loud`. Set one of these: "
            + "`Trace`, `Debug`, `Information`, `Warning`, `Error`, `Critical`, `None`.",
        "--Logging:LogLevel:Default=Loud"
    )]
    [InlineData(
        "A setting cannot be used: Failed to convert configuration value 'maybe' at 'FormatterOptions:SingleLine' "
            + "to type 'System.Boolean'. String 'maybe' was not recognized as a valid Boolean. "
            + "Correct it, or leave it out.",
        "--Logging:Console:FormatterOptions:SingleLine=maybe"
    )]
    public async Task A_server_that_cannot_start_says_why(string sentence, params string[] settings) =>
        Assert.Equal($"{sentence}\n", await ServerProcess.FailureAsync(settings));

    [Theory]
    [InlineData(
        "There is no setting `Ide:Enable`. `Ide` has `Enabled`: correct it, or leave it out.",
        "--Ide:Enable=false"
    )]
    [InlineData(
        "There is no setting `Database:Provder`. `Database` has `ConnectionString`, `Listen`, `Migrate`, `Provider`: "
            + "correct it, or leave it out.",
        "--Database:Provder=Sqlite"
    )]
    public async Task A_setting_that_there_is_not_is_no_silent_preset(string sentence, params string[] settings) =>
        Assert.Equal($"{sentence}\n", await ServerProcess.FailureAsync(settings));

    [Fact]
    public async Task Settings_of_another_kind_are_told_with_all_others() =>
        Assert.Equal(
            """
            `Limits:Depth` is `abc`. Set a whole number, or leave it out: it is `15` then.; `Limits:Ids` is empty. Set a whole number, or leave it out: it is `50` then.
            `Cors:Origins` is a list. Number its items: `Cors:Origins:0`, `Cors:Origins:1`.
            `Ide:Enabled` is `maybe`. Set `true` or `false`, or leave it out: it is `true` then.
            `OTEL_EXPORTER_OTLP_ENDPOINT` is no address. Write it like `http://localhost:4317`, or leave it out.

            """,
            await ServerProcess.FailureAsync(
                "--Limits:Depth=abc",
                "--Limits:Ids=",
                "--Cors:Origins=https://example.org",
                "--Ide:Enabled=maybe",
                "--OTEL_EXPORTER_OTLP_ENDPOINT=nonsense"
            )
        );

    [Fact]
    public async Task Settings_that_are_no_JSON_are_told_with_the_line()
    {
        using var folder = new TestDataset();
        folder.Write("appsettings.json", "{\n  \"Limits\": {\n    Depth\n");

        Assert.Equal(
            $"The settings cannot be read: Failed to load configuration from file '{folder.Folder}/appsettings.json'. "
                + "'D' is an invalid start of a property name. Expected a '\"'. LineNumber: 2 | BytePositionInLine: 4. "
                + "Correct them.\n",
            await ServerProcess.FailureAsync($"--contentRoot={folder.Folder}")
        );
    }

    [Fact]
    public async Task Files_that_the_servers_user_may_not_read_are_told()
    {
        using var dataset = new TestDataset();
        Allow("000", $"{dataset.Folder}/regions.json", $"{dataset.Folder}/districts");
        try
        {
            Assert.Equal(
                $"""
                The dataset in `{dataset.Folder}` is not valid and was not loaded. Errors: 2.

                districts $
                    This folder cannot be read: Access to the path '{dataset.Folder}/districts' is denied. Let the server's user read it.

                regions.json $
                    This file cannot be read: Access to the path '{dataset.Folder}/regions.json' is denied. Put an ordinary file here, which the server's user may read.

                """,
                await ServerProcess.FailureWithoutPrivilegesAsync($"--Dataset:Path={dataset.Folder}")
            );
        }
        finally
        {
            Allow("700", $"{dataset.Folder}/districts");
        }
    }

    private static void Allow(string mode, params string[] paths) =>
        Process.Start("chmod", [mode, .. paths]).WaitForExit();
}
