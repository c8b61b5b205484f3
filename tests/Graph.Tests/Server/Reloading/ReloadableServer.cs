using Graph.Tests.Data.Loading;
using Graph.Tests.Databases;
using Graph.Tests.Server.Caching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Tests.Server.Reloading;

/// <summary>A server whose dataset a test may change, and have loaded again.</summary>
internal sealed class ReloadableServer : IAsyncDisposable
{
    public const string Token = "sixteen-letters!";

    private readonly ITestDatabase database;

    private ReloadableServer(ITestDatabase database, IEnumerable<KeyValuePair<string, string>> settings)
    {
        this.database = database;
        Server = new(settings: Settings(settings));
        Client = Server.CreateClient();
    }

    public TestDataset Dataset { get; } = new();

    public ConfiguredServer Server { get; }

    public HttpClient Client { get; }

    public FakeTimeProvider Clock => (FakeTimeProvider)Server.Services.GetRequiredService<TimeProvider>();

    /// <param name="provider">The database, as <see cref="AskedDatabase"/> names it; for `own memory` SQLite's.</param>
    /// <param name="settings">What is set besides.</param>
    public static async Task<ReloadableServer> StartAsync(
        string provider = "InMemory",
        params IEnumerable<(string Key, string Value)> settings
    ) =>
        new(
            provider == "own memory" ? new OwnMemory() : await AskedDatabase.CreateAsync(provider),
            settings.Select(s => KeyValuePair.Create(s.Key, s.Value))
        );

    /// <summary>Another server on the same database.</summary>
    /// <param name="folder">Whether it is told of the dataset.</param>
    public ConfiguredServer StartAnother(bool folder = true) =>
        new(settings: Settings([]).Where(setting => folder || setting.Key != "Dataset:Path"));

    public Task<HttpResponseMessage> ReloadAsync(string? token = Token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/admin/reload");
        if (token is not null)
            request.Headers.Add("Authorization", $"Bearer {token}");
        return Client.SendAsync(request);
    }

    /// <summary>Makes the dataset another one: its title, the names of regions, and how many areas there are.</summary>
    public void Change()
    {
        Dataset.Replace("dataset.json", "Test districts", "Other districts");
        Dataset.Replace("regions.json", "\"North\"", "\"Nord\"").Replace("regions.json", "\"South\"", "\"Sud\"");
        Dataset.Replace(
            "areas.json",
            "\"areas\": [",
            """
            "areas": [ { "id": "woods", "kind": "DISTRICT", "region": "north", "names": { "en": "Woods" } },
            """
        );
    }

    /// <summary>Makes it what it was.</summary>
    public void ChangeBack()
    {
        foreach (var file in (string[])["dataset.json", "regions.json", "areas.json"])
            Dataset.Write(file, TestFiles.All[file]);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
        await database.DisposeAsync();
        Dataset.Dispose();
    }

    private IEnumerable<KeyValuePair<string, string>> Settings(IEnumerable<KeyValuePair<string, string>> more) =>
        [
            .. database.Settings,
            KeyValuePair.Create("Dataset:Path", Dataset.Folder),
            KeyValuePair.Create("Administration:Token", Token),
            KeyValuePair.Create("Traffic:RequestsPerMinute", "0"),
            KeyValuePair.Create("WarmUp:Enabled", "false"),
            .. more,
        ];
}
