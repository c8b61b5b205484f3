using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Graph.Tests.Server.Reloading;

public sealed class ReloadTests
{
    private const string Title = "{ dataset { title } }";

    public static TheoryData<string> All => ["InMemory", "own memory", "Sqlite", "PostgreSql"];

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_is_loaded_while_serving_is_answered_at_once(string provider)
    {
        await using var server = await ReloadableServer.StartAsync(provider);
        Assert.Equal("Test districts", await TitleAsync(server.Client));

        server.Change();
        var answer = await server.ReloadAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var told = await answer.Content.ReadFromJsonAsync<JsonObject>();
        Assert.True((bool?)told?["changed"]);
        Assert.Equal(3, (int?)told?["counts"]?["Area"]);
        Assert.Equal("Other districts", await TitleAsync(server.Client));
        Assert.Equal("Other districts", await TitleAsync(server.Client)); // kept
    }

    [Fact]
    public async Task What_has_not_changed_stays_loaded()
    {
        await using var server = await ReloadableServer.StartAsync();

        var told = await (await server.ReloadAsync()).Content.ReadFromJsonAsync<JsonObject>();

        Assert.False((bool?)told?["changed"]);
    }

    [Fact]
    public async Task A_dataset_that_is_not_valid_changes_nothing_and_its_faults_are_told()
    {
        await using var server = await ReloadableServer.StartAsync();
        server.Dataset.Replace("regions.json", "\"centre\": \"hilltown\"", "\"centre\": \"hiltown\"");

        var answer = await server.ReloadAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var fault = (await answer.Content.ReadFromJsonAsync<JsonObject>())?["faults"]?[0];
        Assert.Equal("regions.json", (string?)fault?["file"]);
        Assert.Equal(3, (int?)fault?["line"]);
        Assert.Equal("There is no settlement `hiltown`.", (string?)fault?["sentence"]);
        Assert.Equal("Test districts", await TitleAsync(server.Client));
    }

    [Fact]
    public async Task Nobody_reloads_without_the_token()
    {
        await using var server = await ReloadableServer.StartAsync();
        server.Change();

        var without = await server.ReloadAsync(token: null);
        var wrong = await server.ReloadAsync("sixteen-letters?");

        Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
        Assert.Equal("Bearer", without.Headers.WwwAuthenticate.ToString());
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        Assert.Equal("Test districts", await TitleAsync(server.Client));
    }

    [Fact]
    public async Task Without_a_token_in_the_settings_there_is_no_such_address()
    {
        await using var server = new ConfiguredServer();
        using var client = server.CreateClient();

        var answer = await client.PostAsync("/admin/reload", null);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Files_that_change_are_loaded_when_they_are_quiet()
    {
        await using var server = await ReloadableServer.StartAsync("InMemory", ("Dataset:Watch", "true"));

        server.Change();

        await Eventually.HoldsAsync(async () => await TitleAsync(server.Client) == "Other districts");
    }

    [Fact]
    public async Task A_server_learns_at_once_what_another_one_has_loaded_into_their_database()
    {
        await using var server = await ReloadableServer.StartAsync("PostgreSql");
        await using var other = server.StartAnother();
        using var client = other.CreateClient();
        await Eventually.HoldsAsync(async () => await TitleAsync(client) == "Test districts");

        server.Change();
        await server.ReloadAsync();

        // Its clock stands still, and so what it knows holds until it is told otherwise.
        await Eventually.HoldsAsync(async () => await TitleAsync(client) == "Other districts", seconds: 2);
    }

    private static async Task<string?> TitleAsync(HttpClient client) =>
        (string?)(await client.DataAsync(Title))["dataset"]?["title"];
}
