using System.Text.Json.Nodes;
using Graph.Data.Importing;
using Graph.Data.Importing.Popolo;

namespace Graph.Tests.Data.Importing;

/// <summary>A small file in Popolo's form, as EveryPolitician wrote them, to be spoilt by tests.</summary>
internal sealed class PopoloFile : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("popolo-").FullName;

    public JsonNode Root { get; } =
        JsonNode.Parse(
            """
            {
              "persons": [
                {
                  "id": "person/014F",
                  "name": "Ada Pike ",
                  "image": "https://example.org/ada.jpg",
                  "sources": [{ "url": "https://example.org/members" }],
                  "other_names": [
                    { "lang": "ru", "name": "Ада Пайк", "note": "multilingual" },
                    { "lang": "et", "name": "Aada", "note": "multilingual" }
                  ]
                },
                { "id": "person/015", "name": "Ben Moor" }
              ],
              "organizations": [
                { "id": "1ba661a9", "name": "Diet", "classification": "legislature", "seats": 3 },
                { "id": "P", "name": "Anglers", "classification": "party" },
                { "id": "C", "name": "Fish committee", "classification": "committee" }
              ],
              "memberships": [
                {
                  "area_id": "area/hills",
                  "legislative_period_id": "term/2",
                  "on_behalf_of_id": "P",
                  "organization_id": "1ba661a9",
                  "person_id": "person/014F",
                  "role": "member"
                },
                {
                  "area_id": "area/coast",
                  "organization_id": "1ba661a9",
                  "person_id": "person/015",
                  "role": "member",
                  "start_date": "2012-03",
                  "end_date": "2014"
                },
                { "organization_id": "1ba661a9", "person_id": "person/015", "role": "member", "start_date": "2016" }
              ],
              "events": [
                { "id": "term/2", "name": "2nd", "classification": "legislative period", "start_date": "2015-03-30" },
                { "id": "Q1", "name": "Election", "classification": "general election", "start_date": "2015-03-01" }
              ],
              "areas": [
                { "id": "area/coast", "name": "Ward 7", "type": "constituency" },
                { "id": "area/hills", "name": "Hills", "type": "constituency" }
              ]
            }
            """
        ) ?? throw new InvalidOperationException("The file is null.");

    public string Target => Path.Combine(folder, "dataset");

    public JsonNode Membership(int index) =>
        Root["memberships"]?[index] ?? throw new InvalidOperationException("None.");

    public JsonArray List(string key) => Root[key]?.AsArray() ?? throw new InvalidOperationException("None.");

    public async Task<IReadOnlyList<ImportNote>> ImportAsync(PopoloImportOptions? options = null)
    {
        var file = Path.Combine(folder, "popolo.json");
        await File.WriteAllTextAsync(file, Root.ToJsonString());
        return await PopoloImport.RunAsync(
            file,
            Target,
            options ?? new() { Licence = "CC0 1.0", Country = "ZZ" },
            default
        );
    }

    /// <summary>The faults as lines.</summary>
    public async Task<IEnumerable<string>> FaultsAsync(PopoloImportOptions? options = null) =>
        (await ImportAsync(options)).Where(n => n.IsFault).Select(n => $"{n.Path} {n.Sentence}");

    public JsonNode? Written(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Target, file)));

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
